import {type Change, put} from '../../../src/core/tracker';
import type {Item} from '../../../src/core/screen';
import {after} from '../support/day';
import {blocksOf} from '../support/screens';
import {aWorld} from '../support/world';

const items = (...changes: readonly Change[]): readonly Item[] =>
  blocksOf(after(aWorld({changes}), {action: 'summary'}).screen).flatMap(
    block => (block.show === 'list' ? block.items : []),
  );

it.each([
  [
    {interestBefore: 2, interestAfter: 4},
    'Interest before 2 of 5, now 4 of 5.',
  ],
  [{interestBefore: 2}, ''],
  [{interestAfter: 4}, ''],
])('interest is told where it was rated twice: %j', (rated, told) =>
  expect(items(put('work', 'W-1', {name: 'Nurse', ...rated}))).toEqual([
    {title: 'Nurse', text: told},
  ]),
);

it('the next steps are those not done, by their day, those without one last, and five and twenty at most', () => {
  const plan = (id: string, set: Parameters<typeof put<'plan'>>[2]) =>
    put('plan', id, {what: id, ...set});
  expect(
    items(
      plan('Some day', {}),
      plan('Later', {dueOn: '2027-04-01'}),
      plan('Done', {dueOn: '2027-03-01', doneOn: '2027-03-01'}),
      plan('', {dueOn: '2027-03-01'}),
      plan('Sooner', {dueOn: '2027-03-09'}),
    ),
  ).toEqual([
    {title: 'Sooner', text: 'by 9 March 2027'},
    {title: 'Later', text: 'by 1 April 2027'},
    {title: 'Some day'},
  ]);
  expect(
    items(...Array.from({length: 26}, (_, at) => plan(`Thing ${at}`, {}))),
  ).toHaveLength(25);
});
