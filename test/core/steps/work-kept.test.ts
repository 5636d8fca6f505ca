import {work} from '../../../src/core/steps/work';
import {type Change, find, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {aWorld} from '../support/world';

const nursing = put('work', 'W-1', {name: 'Nursing', target: 4});
const save = (typed: Record<string, string>) => ({
  action: 'work.save',
  about: {work: 'W-1'},
  typed: {name: 'Nursing', ...typed},
});

describe('how many opinions are wanted on a kind of work', () => {
  it.each([
    ['1', 1],
    ['12', 12],
    ['999', 999],
    ['', 5],
  ])('«%s» is kept as %d', (target, kept) => {
    const {world} = after(
      aWorld({changes: [nursing, put('settings', 'opinions', {value: '5'})]}),
      save({target}),
    );
    expect(find(world.tracker, 'work', 'W-1')?.target).toBe(kept);
  });

  it.each(['0', '000', '1000', '3 or 4', 'x3', '-1'])(
    '«%s» is refused',
    target =>
      expect(refused(aWorld({changes: [nursing]}), save({target}))).toEqual({
        code: 'badTarget',
        values: {target},
        field: 'target',
      }),
  );
});

it.each([
  ['4', 4],
  ['', undefined],
  ['much', undefined],
])('interest rated «%s» is kept as %p', (interestBefore, kept) => {
  const {world} = after(aWorld({changes: [nursing]}), save({interestBefore}));
  expect(find(world.tracker, 'work', 'W-1')?.interestBefore).toBe(kept);
});

it('a kind of work may keep its name in other capitals, but not take another’s', () => {
  const world = aWorld({
    changes: [nursing, put('work', 'W-2', {name: 'Baking'})],
  });
  expect(
    find(after(world, save({name: 'NURSING'})).world.tracker, 'work', 'W-1'),
  ).toMatchObject({name: 'NURSING'});
  expect(refused(world, save({name: 'baking'}))).toEqual({
    code: 'sameWork',
    values: {name: 'baking'},
    field: 'name',
  });
});

describe('research is suggested for a kind of work', () => {
  const suggested = (...changes: readonly Change[]) =>
    work
      .suggestions(aWorld({changes}))
      .map(({press}) => [press.action, press.about?.['work'] ?? ''].join(' '));
  const research = (workId: string) => put('research', 'R-1', {workId});

  it.each([
    ['idea', 1],
    ['investigating', 1],
    ['', 1],
    ['kept', 0],
    ['set aside', 0],
  ])('that is «%s»: %d times', (status, times) =>
    expect(
      suggested(put('work', 'W-1', {name: 'Nursing', status})),
    ).toHaveLength(times),
  );

  it('until there is a note on it', () => {
    expect(suggested(nursing, research('W-2'))).toEqual(['prepare.note W-1']);
    expect(suggested(nursing, research('W-1'))).toEqual([]);
  });

  it('once there is any; before, one is asked for', () =>
    expect(suggested()).toEqual(['work.home ']));
});

it('the step is done once a kind of work is kept', () =>
  expect(
    [[], ['idea'], ['idea', 'kept']].map(statuses =>
      work.state(
        aWorld({
          changes: statuses.map((status, at) =>
            put('work', `W-${at}`, {name: `Work ${at}`, status}),
          ),
        }),
      ),
    ),
  ).toEqual(['not begun', 'in progress', 'done']));
