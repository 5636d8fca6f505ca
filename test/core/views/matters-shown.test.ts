import {type Change, put} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {titlesOf} from '../support/people';
import {pressesOf} from '../support/screens';
import {aWorld} from '../support/world';

describe('the table of what matters stays short', () => {
  const many = (works: number, matters: number): World =>
    aWorld({
      changes: [
        ...Array.from({length: works}, (_, at) =>
          put('work', `W-${at}`, {name: `Work ${at}`, place: at}),
        ),
        ...Array.from({length: matters}, (_, at) =>
          put('matters', `M-${at}`, {matter: `Thing ${at}`, place: at}),
        ),
      ],
    });
  const more = (one: World, shown?: string) =>
    pressesOf(
      after(one, {action: 'matters', ...(shown ? {about: {shown}} : {})})
        .screen,
    ).filter(({action}) => action === 'matters');

  it.each([
    [10, 10, 0],
    [11, 10, 1],
    [10, 11, 1],
  ])('%d kinds of work, %d things: %d times «More»', (works, matters, times) =>
    expect(more(many(works, matters))).toHaveLength(times),
  );

  it('and grows by ten a press', () => {
    expect(more(many(21, 1), '20')).toEqual([
      {action: 'matters', about: {shown: '30'}},
    ]);
    expect(more(many(20, 1), '20')).toEqual([]);
  });

  it('each of its lists alike', () => {
    const {screen} = after(many(12, 12), {action: 'matters'});
    const told = toldScreen(screen, false);
    expect(told.filter(line => line === 'heading Thing 9')).toHaveLength(1);
    expect(told).not.toContain('heading Thing 10');
    // Ten things with ten kinds of work each, ten questions, ten kinds of work.
    expect(titlesOf(screen)).toHaveLength(10 * 10 + 10 + 10);
  });
});

it('what matters leads to adding a kind of work only where there is none, and to changing the list only where there is one', () => {
  const buttons = (one: World) =>
    toldScreen(after(one, {action: 'matters'}).screen, false).filter(line =>
      /^(button|main) /.test(line),
    );
  const add = 'main Add to the list → matters.add';
  expect(buttons(aWorld())).toEqual([
    add,
    'button Add a kind of work → work.home (leaves)',
  ]);
  expect(
    buttons(
      aWorld({
        changes: [
          put('matters', 'M-1', {matter: 'Quiet'}),
          put('work', 'W-1', {name: 'Nurse'}),
        ],
      }),
    ),
  ).toEqual([add, 'button Change the list → matters.list (leaves)']);
});

it('where everything unknown was asked, the list says so; where all is known, nobody asks', () => {
  const next = (...changes: readonly Change[]) =>
    toldScreen(
      after(
        aWorld({
          changes: [
            put('work', 'W-1', {name: 'Nurse'}),
            put('matters', 'M-1', {matter: 'Pay'}),
            ...changes,
          ],
        }),
        {action: 'matters.work', about: {work: 'W-1'}},
      ).screen,
      false,
    ).filter(line =>
      /ask next|One press|Ask about|list of questions/.test(line),
    );
  const asked = put('questions', 'Q-1', {
    workId: 'W-1',
    text: 'How is it in your work with this: Pay?',
  });
  const known = put('matters', 'M-2', {
    matter: 'Pay',
    workId: 'W-1',
    evidence: 'for',
  });
  const empty = 'or Everything not known yet is on your list of questions.';
  expect([next(), next(asked), next(known)]).toEqual([
    [
      'heading What to ask next',
      'quiet One press makes a question for your next talk about that work.',
      '- Ask about Nurse: Pay → matters.ask {"work":"W-1","matter":"Pay"}',
      empty,
    ],
    ['heading What to ask next', empty],
    [],
  ]);
});
