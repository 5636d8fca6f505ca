import {CHANGES, VIEWS} from '../../../src/core/answer';
import type {Press, Screen} from '../../../src/core/screen';
import {SITUATIONS} from '../../../src/core/scripts';
import {BRANCHES} from '../../../src/core/steps/calls/branches';
import {calls} from '../../../src/core/steps/calls';
import {prepare} from '../../../src/core/steps/prepare';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {blocksOf, pressesOf} from '../support/screens';
import {aWorld} from '../support/world';

const world = aWorld({
  now: '2027-03-22T09:00',
  changes: [
    put('work', 'W-1', {name: 'Nursing'}),
    put('people', 'P-1', {
      name: 'Ida Berg',
      stage: 'contacted',
      organisation: 'City Hospital',
      work: 'Nursing',
    }),
    put('people', 'P-2', {name: 'Jo Winter', organisation: 'City Hospital'}),
    put('calls', 'C-1', {
      personId: 'P-1',
      at: '2027-03-12T09:00',
      outcome: 'no answer',
    }),
    put('research', 'R-1', {
      title: 'Profile',
      source: 'website',
      learned: 'Shifts',
      wantToKnow: 'Nights?',
      workId: 'W-1',
    }),
    put('interviews', 'I-1', {
      person: 'Ida Berg',
      personIds: 'P-1',
      workId: 'W-1',
      work: 'Nursing',
      start: '2027-03-23T10:00',
      status: 'planned',
    }),
    put('outings', 'O-1', {name: 'Fair', targets: 'Bakery - baker'}),
  ],
});

const presses: readonly Press[] = [
  {action: 'calls.home'},
  {action: 'calls.me'},
  ...SITUATIONS.flatMap(({id}): readonly Press[] => [
    {action: 'calls.script', about: {situation: id}},
    {action: 'calls.script', about: {situation: id, person: 'P-1'}},
    {action: 'calls.edit', about: {situation: id, person: 'P-1'}},
    ...BRANCHES.map(branch => ({
      action: 'calls.log',
      about: {situation: id, person: 'P-1', branch: branch.id},
    })),
  ]),
  {action: 'prepare.home'},
  {action: 'prepare.note'},
  {action: 'prepare.note', about: {note: 'R-1'}},
  {action: 'prepare.note', about: {interview: 'I-1'}},
  {action: 'prepare.saveNote', typed: {title: 'x', work: 'W-1'}},
  {action: 'prepare.work', about: {work: 'W-1'}},
  {action: 'prepare.talk', about: {interview: 'I-1'}},
  {action: 'prepare.outing'},
  {action: 'prepare.outing', about: {outing: 'O-1'}},
];

const isMine = ({action}: Press): boolean => /^(calls|prepare)\./.test(action);

const mainButtons = (screen: Screen): number =>
  blocksOf(screen).flatMap(block =>
    block.show === 'buttons'
      ? block.buttons.filter(one => one.kind === 'main')
      : [],
  ).length;

describe('every screen of steps 3 and 4', () => {
  const days = presses.map(press => after(world, press));
  const screens = days.map(({screen}) => screen);

  it('S0.4 has a way back and leads only to what exists', () => {
    const lost = screens.flatMap(screen =>
      [...pressesOf(screen)].filter(
        ({action}) => !(action in VIEWS) && !(action in CHANGES),
      ),
    );
    expect([screens.filter(one => !one.back), lost]).toEqual([[], []]);
  });

  it('S0.4 leads on without a dead end of its own', () => {
    for (const day of days)
      for (const press of pressesOf(day.screen).filter(isMine))
        if (press.action in VIEWS)
          expect(after(day.world, press).screen.title).not.toBe('');
  });

  it('has one main button at most', () => {
    expect(
      screens.filter(one => mainButtons(one) > 1).map(one => one.id),
    ).toEqual([]);
  });

  it('has no name left unfilled in what it says', () => {
    expect(
      screens
        .filter(one => !one.id.startsWith('calls.edit'))
        .map(one => JSON.stringify({...one, id: ''}))
        .filter(said => /[^{]\{\w+\}[^}]/.test(said)),
    ).toEqual([]);
  });
});

describe('with ten thousand people and two thousand talks', () => {
  const many = aWorld({
    changes: [
      put('work', 'W-1', {name: 'Nursing'}),
      ...Array.from({length: 10_000}, (_, at) => [
        put('people', `P-${at}`, {name: `Person ${at}`, stage: 'contacted'}),
        put('calls', `C-${at}`, {
          personId: `P-${at}`,
          at: '2027-02-01T09:00',
          outcome: 'no answer',
        }),
      ]).flat(),
      ...Array.from({length: 2_000}, (_, at) =>
        put('interviews', `I-${at}`, {
          person: `Person ${at}`,
          personIds: `P-${at}`,
          workId: 'W-1',
          start: '2027-03-02T09:00',
        }),
      ),
    ],
  });

  it('screens stay small', () => {
    for (const action of ['calls.home', 'prepare.home'])
      expect(JSON.stringify(after(many, {action}).screen).length).toBeLessThan(
        20_000,
      );
  });

  it('suggestions stay few', () => {
    expect(calls.suggestions(many).length).toBeLessThan(10);
    expect(prepare.suggestions(many).length).toBeLessThan(10);
  });
});
