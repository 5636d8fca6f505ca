import {Problem} from '../../../src/core/problem';
import {record} from '../../../src/core/steps/record';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {pressesOf, wordsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const press = (
  action: string,
  typed: Record<string, string> = {},
  about: Record<string, string> = {},
) => ({action: `record.${action}`, about, typed});

describe('the action plan', () => {
  it('S6.2 is there overall and for each talk', () => {
    const world = aWorld({
      changes: [
        putTalk(),
        put('plan', 'D-1', {what: 'Ring Bea', aboutId: 'I-1'}),
        put('plan', 'D-2', {what: 'Visit the library'}),
      ],
    });
    const overall = wordsOf(after(world, press('plan')).screen);
    const one = wordsOf(
      after(world, press('plan', {}, {interview: 'I-1'})).screen,
    );
    expect([
      overall.includes('Ring Bea'),
      overall.includes('Visit the library'),
      one.includes('Ring Bea'),
      one.includes('Visit the library'),
    ]).toEqual([true, true, true, false]);
  });

  it('S6.2 takes several lines at once, each with the day', () => {
    const {world} = after(
      aWorld({changes: [putTalk()]}),
      press(
        'addPlan',
        {what: 'Ring Bea\n\nRead the book', dueOn: '2027-03-05'},
        {interview: 'I-1'},
      ),
    );
    expect(
      world.tracker.rows.plan.map(one => [
        one.what,
        one.dueOn,
        one.aboutId,
        one.source,
      ]),
    ).toEqual([
      ['Ring Bea', '2027-03-05', 'I-1', 'me'],
      ['Read the book', '2027-03-05', 'I-1', 'me'],
    ]);
  });

  it('asks for words, and for a day that exists', () => {
    expect(() => after(aWorld(), press('addPlan'))).toThrow(
      new Problem('noPlan', {}, 'what'),
    );
    expect(() =>
      after(aWorld(), press('addPlan', {what: 'Ring', dueOn: '2027-02-30'})),
    ).toThrow(new Problem('noSuchDay', {day: '2027-02-30'}, 'dueOn'));
  });

  it('S6.2 marks a line done with a press and takes the mark back with another', () => {
    const world = aWorld({changes: [put('plan', 'D-1', {what: 'Ring Bea'})]});
    const done = after(world, press('donePlan', {}, {item: 'D-1'}));
    expect(done.world.tracker.rows.plan).toMatchObject([
      {doneOn: '2027-03-01'},
    ]);
    const undo = pressesOf(done.screen).find(
      one => one.action === 'record.undoPlan',
    )!;
    expect(after(done.world, undo).world.tracker.rows.plan).toEqual(
      world.tracker.rows.plan,
    );
  });

  it('suggests what is due, the longest due first, and nothing that is done or far', () => {
    const item = (id: string, set: object) =>
      put('plan', id, {what: id, ...set});
    const world = aWorld({
      changes: [
        item('D-1', {dueOn: '2027-03-01'}),
        item('D-2', {dueOn: '2027-02-01'}),
        item('D-3', {dueOn: '2027-02-01', doneOn: '2027-02-02'}),
        item('D-4', {dueOn: '2027-03-02'}),
      ],
    });
    expect(record.suggestions(world).map(one => one.says)).toEqual([
      'On your plan: D-2',
      'On your plan: D-1',
    ]);
  });
});
