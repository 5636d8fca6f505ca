import {Problem} from '../../../src/core/problem';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {buttonNamed, fieldNamed, fieldsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = put('people', 'P-1', {
  name: 'Ida Berg',
  stage: 'contacted',
  work: 'Nurse; Cook',
});
const nurse = put('work', 'W-1', {name: 'Nurse'});
const filled = {
  day: '2027-03-02',
  time: '14:00',
  type: 'in person',
  minutes: '20',
  place: 'Ward 3',
  work: 'W-1',
  mustLearn: 'Nights',
  travelMinutes: '25',
};
const save = (
  typed: Record<string, string>,
  about: Record<string, string> = {person: 'P-1'},
) => ({action: 'record.saveArranged', about, typed: {...filled, ...typed}});
const world = () => aWorld({changes: [ida, nurse]});
const refusal = (
  typed: Record<string, string>,
  about?: Record<string, string>,
) => {
  try {
    after(world(), save(typed, about));
  } catch (problem) {
    if (problem instanceof Problem) return [problem.code, problem.field];
    throw problem;
  }
  return [];
};

describe('a talk planned by hand', () => {
  it('S5.1 S6.1 links the talk to the person and the work, with both names to read', () => {
    const {world: kept} = after(world(), save({}));
    expect(kept.tracker.rows.interviews).toMatchObject([
      {
        person: 'Ida Berg',
        personIds: 'P-1',
        work: 'Nurse',
        workId: 'W-1',
        start: '2027-03-02T14:00',
        status: 'planned',
        minutes: 20,
        travelMinutes: 25,
        mustLearn: 'Nights',
      },
    ]);
    expect(kept.tracker.rows.people[0]!.stage).toBe('arranged');
  });

  it('offers the kind of work the person is down for', () => {
    const {screen} = after(world(), {
      action: 'record.arrange',
      about: {person: 'P-1'},
    });
    expect(fieldNamed(screen, 'work').value).toBe('W-1');
    expect(fieldsOf(screen).map(one => one.name)).not.toContain('name');
  });

  it('S5.1 adds somebody typed by name to the people, and finds somebody who is there', () => {
    const added = after(world(), save({name: 'Dr. Bea Lang'}, {})).world;
    const found = after(world(), save({name: 'ida berg'}, {})).world;
    expect(added.tracker.rows.people[1]).toMatchObject({
      name: 'Dr. Bea Lang',
      firstName: 'Bea',
      stage: 'arranged',
    });
    expect(found.tracker.rows.people).toHaveLength(1);
    expect(found.tracker.rows.interviews[0]!.personIds).toBe('P-1');
  });

  it('says at the field what is impossible', () => {
    expect([
      refusal({day: ''}),
      refusal({day: '2027-02-30'}),
      refusal({time: ''}),
      refusal({time: '25:00'}),
      refusal({day: '2027-02-28'}),
      refusal({day: '2027-03-01', time: '08:00'}),
      refusal({minutes: 'twenty'}),
      refusal({minutes: '0'}),
      refusal({minutes: ''}),
      refusal({travelMinutes: '-5'}),
      refusal({name: ''}, {}),
      refusal({}, {person: 'P-9'}),
    ]).toEqual([
      ['noTalkDay', 'day'],
      ['noSuchDay', 'day'],
      ['noTalkTime', 'time'],
      ['noSuchTime', 'time'],
      ['talkIsPast', 'day'],
      ['talkIsPast', 'time'],
      ['noSuchMinutes', 'minutes'],
      ['noSuchMinutes', 'minutes'],
      ['noSuchMinutes', 'minutes'],
      ['noSuchMinutes', 'travelMinutes'],
      ['noTalkName', 'name'],
      ['gone', undefined],
    ]);
  });

  it('takes a time the way people write it', () => {
    expect(
      ['9:05', '09.05', '09:05:00'].map(
        time =>
          after(world(), save({time})).world.tracker.rows.interviews[0]!.start,
      ),
    ).toEqual(Array(3).fill('2027-03-02T09:05'));
  });

  it('S6.1 is one talk however often it is saved', () => {
    const once = after(world(), save({})).world;
    const twice = after(once, save({place: 'Ward 4'})).world;
    expect(twice.tracker.rows.interviews).toMatchObject([{place: 'Ward 4'}]);
  });

  it('has to be confirmed anew when it is moved, and not when the place alone changes', () => {
    const confirmed = aWorld({
      changes: [
        ida,
        putTalk({status: 'confirmed', confirmedOn: '2027-03-01T08:00'}),
      ],
    });
    const change = (typed: Record<string, string>) =>
      after(confirmed, save(typed, {interview: 'I-1'})).world.tracker.rows
        .interviews;
    expect(change({place: 'Ward 4'})).toMatchObject([
      {status: 'confirmed', confirmedOn: '2027-03-01T08:00', place: 'Ward 4'},
    ]);
    expect(change({day: '2027-03-04'})).toMatchObject([
      {status: 'planned', confirmedOn: '', start: '2027-03-04T14:00'},
    ]);
  });

  it('never takes somebody back a stage', () => {
    const thanked = aWorld({
      changes: [nurse, put('people', 'P-1', {name: 'Ida', stage: 'thanked'})],
    });
    expect(after(thanked, save({})).world.tracker.rows.people[0]!.stage).toBe(
      'thanked',
    );
  });

  it('S6.3 keeps a talk nobody had planned, and leads to its impressions', () => {
    const {screen, world: kept} = after(world(), {
      ...save({day: '2027-02-28'}),
      action: 'record.saveHeld',
    });
    const [talk] = kept.tracker.rows.interviews;
    expect(talk).toMatchObject({status: 'done'});
    expect(screen.id).toBe(`record.impressions ${talk!.id}`);
    expect(kept.tracker.rows.people).toMatchObject([
      {name: 'Ida Berg', stage: 'met'},
    ]);
    expect(kept.tracker.rows.letters).toHaveLength(1);
  });

  it('S6.3 keeps an unplanned talk with somebody new, who is added once', () => {
    const {world: kept} = after(world(), {
      ...save({day: '2027-02-28', name: 'Bea Lang'}, {}),
      action: 'record.saveHeld',
    });
    expect(kept.tracker.rows.people.slice(1)).toMatchObject([
      {name: 'Bea Lang', stage: 'met', addedOn: '2027-03-01'},
    ]);
    expect(kept.tracker.rows.interviews[0]!.personIds).toBe(
      kept.tracker.rows.people[1]!.id,
    );
  });

  it('does not take a talk as held that lies ahead', () => {
    expect(() =>
      after(world(), {...save({}), action: 'record.saveHeld'}),
    ).toThrow(
      new Problem('talkIsAhead', {moment: 'Tuesday, 2 March at 14:00'}, 'day'),
    );
  });

  it('keeps the call that led to it', () => {
    const called = aWorld({
      changes: [ida, nurse, put('calls', 'C-1', {personId: 'P-1'})],
    });
    const {screen} = after(called, {
      action: 'record.arrange',
      about: {call: 'C-1'},
    });
    const keep = buttonNamed(screen, 'Keep this talk');
    const {world: kept} = after(called, {...keep, typed: filled});
    expect(kept.tracker.rows.interviews).toMatchObject([
      {callId: 'C-1', personIds: 'P-1'},
    ]);
  });
});
