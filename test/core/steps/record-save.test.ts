import type {Interview, Person} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Typed = Readonly<Record<string, string>>;
const ida = (set: Partial<Person> = {}) =>
  person('P-1', {name: 'Ida Berg', ...set});
const filled = {day: '2027-03-05', time: '11:00', minutes: '20'};
const saved = (
  typed: Typed,
  about: Typed,
  changes: readonly Change[] = [],
  action = 'saveArranged',
) =>
  after(aWorld({changes: [ida(), ...changes]}), {
    action: `record.${action}`,
    about,
    typed: {...filled, ...typed},
  }).changes;
const ids = (changes: readonly Change[]) =>
  changes.map(one => `${one.table} ${one.id}`);

describe('the time of a talk', () => {
  it.each([
    ['saveArranged', '2027-03-01', '09:00', undefined],
    ['saveArranged', '2027-03-01', '08:59', 'time'],
    ['saveArranged', '2027-02-28', '23:59', 'day'],
    ['saveHeld', '2027-03-01', '09:00', undefined],
    ['saveHeld', '2027-03-01', '09:01', 'time'],
    ['saveHeld', '2027-03-02', '00:00', 'day'],
  ])(
    'by %s may be %s at %s, or is to mend in: %s',
    (action, day, time, field) => {
      const save = () => saved({day, time}, {person: 'P-1'}, [], action);
      if (field === undefined) expect(save).not.toThrow();
      else expect(save).toThrow(expect.objectContaining({field}));
    },
  );
});

describe('the minutes of a talk', () => {
  it.each([
    ['', '0'],
    ['0', '0'],
    ['1441', '1441'],
    ['x', 'x'],
  ])('are none in «%s»', (typed, minutes) => {
    expect(() => saved({minutes: typed}, {person: 'P-1'})).toThrow(
      expect.objectContaining({
        code: 'noSuchMinutes',
        values: {minutes},
        field: 'minutes',
      }),
    );
  });
});

describe('a talk that is saved', () => {
  const setOf = (changes: readonly Change[], id = 'I-1') =>
    changes.flatMap(one =>
      one.table === 'interviews' && one.id === id && 'set' in one
        ? [one.set]
        : [],
    )[0];

  it.each<[string, Partial<Omit<Interview, 'id'>>, object]>([
    [
      'moved is planned anew',
      {confirmedOn: '2027-03-01T08:00'},
      {status: 'planned', confirmedOn: ''},
    ],
    [
      'at the same time stays as it is',
      {start: '2027-03-05T11:00', status: 'confirmed'},
      {},
    ],
    [
      'given its first time stays as it is',
      {start: '', status: 'confirmed'},
      {},
    ],
  ])('and %s', (_, talk, more) => {
    expect(setOf(saved({}, {interview: 'I-1'}, [putTalk(talk)]))).toEqual({
      start: '2027-03-05T11:00',
      type: 'in person',
      minutes: 20,
      place: '',
      whoCalls: '',
      dress: '',
      mustLearn: '',
      work: '',
      workId: '',
      ...more,
    });
  });

  it('keeps the people of a talk of several', () => {
    const panel = putTalk({personIds: 'P-1 P-2', person: 'Ida Berg; Max'});
    expect(ids(saved({type: 'video'}, {interview: 'I-1'}, [panel]))).toEqual([
      'interviews I-1',
    ]);
  });

  it.each([
    ['planned', true],
    ['cancelled', false],
  ])('is the one at that time already where that is %s: %s', (status, is) => {
    const there = putTalk({start: '2027-03-05T11:00', status});
    expect(
      ids(saved({}, {person: 'P-1'}, [there])).includes('interviews I-1'),
    ).toBe(is);
  });

  it.each<[string, Partial<Person>, readonly string[]]>([
    ['to approach', {}, ['people P-1']],
    ['of no stage', {stage: ''}, ['people P-1']],
    ['contacted', {stage: 'contacted'}, ['people P-1']],
    ['resting', {stage: 'resting'}, ['people P-1']],
    ['met', {stage: 'met'}, []],
  ])('takes who is %s to the next stage, or leaves them', (_, set, people) => {
    expect(
      ids(saved({}, {person: 'P-1'}, [ida(set)])).filter(one =>
        one.startsWith('people'),
      ),
    ).toEqual(people);
  });

  it('leaves the stage where a talk is only moved', () => {
    expect(ids(saved({}, {interview: 'I-1'}, [putTalk()]))).toEqual([
      'interviews I-1',
    ]);
  });

  it.each([
    ['Tokyo', '', ['Asia/Tokyo']],
    ['Asia/Tokyo', 'Asia/Tokyo', []],
    ['', 'Asia/Tokyo', []],
  ])(
    'keeps the zone «%s» with who had «%s»: %j',
    (theirZone, timeZone, zones) => {
      expect(
        saved({theirZone}, {person: 'P-1'}, [
          ida({stage: 'met', timeZone}),
        ]).slice(1),
      ).toEqual(zones.map(zone => put('people', 'P-1', {timeZone: zone})));
    },
  );

  it('puts on the list, in one go, who is new and who comes with them', () => {
    const changes = saved({name: 'Tom Ott', withWhom: 'Tom Ott; Eve'}, {});
    expect(ids(changes)).toEqual([
      expect.stringMatching(/^interviews I-/),
      'people P-new2',
      'people P-new1',
    ]);
    expect(changes[0]).toMatchObject({
      set: {person: 'Tom Ott; Eve', personIds: 'P-new1 P-new2'},
    });
  });
});

describe('impressions that are saved', () => {
  const now = '2027-03-02T14:30';
  const kept = (typed: Typed | undefined, ...changes: readonly Change[]) =>
    after(aWorld({now, changes: [ida({stage: 'met'}), ...changes]}), {
      action: 'record.saveImpressions',
      about: {interview: 'I-1'},
      ...(typed ? {typed} : {}),
    }).changes;

  it('alter nothing where nothing was sent', () => {
    expect(kept(undefined, putTalk({type: 'practice', rating: 3}))).toEqual([
      put('interviews', 'I-1', {
        person: 'Ida Berg',
        personIds: 'P-1',
        status: 'done',
      }),
    ]);
  });

  it.each([
    ['4', [put('work', 'W-1', {interestAfter: 4})]],
    ['', []],
    ['6', []],
  ])('keep with the work how it draws: «%s»', (interest, works) => {
    const some = kept(
      {interest},
      putTalk({type: 'practice'}),
      put('work', 'W-1', {name: 'Nurse'}),
    );
    expect([
      some.slice(1),
      ids(kept({interest}, putTalk({type: 'practice'}))),
    ]).toEqual([works, ['interviews I-1']]);
  });

  it('put who was met on the spot on the list, and owe them a letter', () => {
    expect(
      ids(
        kept(
          {withWhom: 'Tom Ott'},
          putTalk({person: 'Fair', personIds: '', outingId: 'O-1'}),
        ),
      ),
    ).toEqual(['interviews I-1', 'people P-new1', 'letters L-I-1-P-new1']);
  });

  it.each([
    ['done', []],
    ['planned', ['interviews I-1', 'letters L-I-1-P-1']],
  ])('left for later make a talk done that is %s', (status, rows) => {
    expect(
      ids(
        after(
          aWorld({now, changes: [ida({stage: 'met'}), putTalk({status})]}),
          {
            action: 'record.notNow',
            about: {interview: 'I-1'},
          },
        ).changes,
      ),
    ).toEqual(rows);
  });
});
