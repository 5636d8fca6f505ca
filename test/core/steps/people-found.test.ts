import {people} from '../../../src/core/steps/people';
import {toApproach} from '../../../src/core/steps/people/ladder';
import {found} from '../../../src/core/steps/people/search';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

describe('a search among people', () => {
  const some = aWorld({
    changes: [
      person('P-1', {name: 'Zoë Groß', organisation: 'Honey'}),
      person('P-2', {name: 'Ida', role: 'Nurse', notes: 'Zoë’s friend'}),
      person('P-3', {name: 'Al', organisation: 'Pine', email: 'al@x.example'}),
    ],
  }).tracker.rows.people;

  it.each([
    ['', ['P-1', 'P-2', 'P-3']],
    ['   ', ['P-1', 'P-2', 'P-3']],
    ['zoe', ['P-1', 'P-2']],
    ['  ZOE   honey ', ['P-1']],
    ['zoe nobody', []],
    ['groß', ['P-1']],
    ['alpine', []],
    ['al@x', ['P-3']],
  ])('for «%s» finds %j', (search, ids) => {
    expect(found(some, search).map(one => one.id)).toEqual(ids);
  });
});

describe('whom to approach first', () => {
  const ladder = [person('P-1', {known: true}), person('P-2')];
  const firstAfter = (...talks: readonly Change[]) =>
    toApproach(aWorld({changes: [...ladder, ...talks]}).tracker)[0]!.person.id;
  const talk = (id: string, set: Parameters<typeof putTalk>[0] = {}) =>
    putTalk({status: 'done', ...set}, id);

  it.each<[string, readonly Change[], string]>([
    ['one talk with somebody known', [talk('I-1')], 'P-1'],
    ['two', [talk('I-1'), talk('I-2')], 'P-2'],
    [
      'two, one of them ahead',
      [talk('I-1'), talk('I-2', {status: 'planned'})],
      'P-1',
    ],
    [
      'two, one of them with strangers',
      [talk('I-1'), talk('I-2', {personIds: 'P-2'})],
      'P-1',
    ],
    [
      'two, one of them with both',
      [talk('I-1'), talk('I-2', {personIds: 'P-2 P-1'})],
      'P-2',
    ],
  ])('after %s', (_, talks, id) => {
    expect(firstAfter(...talks)).toBe(id);
  });

  it.each([
    [{stage: ''}, 1],
    [{stage: 'to approach'}, 1],
    [{stage: 'contacted'}, 0],
    [{doNotContact: true}, 0],
  ])('is among those who are %j: %d', (set, count) => {
    const {tracker} = aWorld({changes: [person('P-1', set)]});
    expect(toApproach(tracker)).toHaveLength(count);
  });
});

describe('what step 2 suggests first', () => {
  it('is who is due, the longest first, five at most', () => {
    const due = [3, 1, 7, 2, 6, 5, 4].map(day =>
      person(`P-${day}`, {nextOn: `2027-02-0${day}` as '2027-02-01'}),
    );
    const world = aWorld({
      changes: [
        ...due,
        person('P-8', {nextOn: '2027-03-02'}),
        person('P-9', {nextOn: '2027-03-01', stage: 'contacted'}),
      ],
    });
    expect(
      people
        .suggestions(world)
        .filter(one => one.rank === 9)
        .map(one => one.says),
    ).toEqual([1, 2, 3, 4, 5].map(day => `Person P-${day}: Get in touch`));
  });

  const first = (...changes: readonly Change[]) =>
    people
      .suggestions(aWorld({changes}))
      .map(({press, rank}) => [press.action, rank]);

  it('is somebody at all, sooner where work is listed', () => {
    expect([first(), first(put('work', 'W-1', {name: 'Nurse'}))]).toEqual([
      [['people.new', 45]],
      [['people.new', 20]],
    ]);
  });
});

describe('step 2', () => {
  const work = (set: Parameters<typeof put<'work'>>[2]) =>
    put('work', 'W-1', {name: 'Nurse', target: 2, ...set});
  const nurse = person('P-1', {work: 'nurse'});
  const both = [nurse, person('P-2', {work: 'Cook; Nurse'})];

  it.each<[string, readonly Change[]]>([
    ['not begun', [work({})]],
    ['in progress', [nurse]],
    ['in progress', [work({}), nurse]],
    ['done', [work({}), ...both]],
    ['done', [work({status: 'kept'}), nurse]],
    ['done', [work({status: 'set aside'}), nurse]],
    ['in progress', [work({status: 'comparing'}), nurse]],
  ])('is %s: %#', (state, changes) => {
    expect(people.state(aWorld({changes}))).toBe(state);
  });
});
