import type {Day} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {aNote, aTalk, nursing} from '../support/prepare';
import {pressesOf} from '../support/screens';
import {aWorld} from '../support/world';

const home = (changes: readonly Change[], about: Record<string, string> = {}) =>
  after(aWorld({changes}), {action: 'prepare.home', about}).screen;
const lines = (...changes: readonly Change[]) =>
  toldScreen(home(changes), false);
/** The lines that lead to one kind of screen. */
const leadingTo = (action: string, ...changes: readonly Change[]) =>
  lines(...changes).filter(line => line.includes(`→ ${action} `));
const many = (count: number, one: (at: number) => Change) =>
  Array.from({length: count}, (_, at) => one(at));

it('the fourth step begins empty, and leads to what comes first', () =>
  expect(lines().slice(1, 12)).toEqual([
    expect.stringMatching(/^quiet /),
    'main Add a note → prepare.note',
    'heading Talks ahead',
    'or No talk is arranged yet. Reading up now makes the first one easier.',
    'heading What you know about each kind of work',
    'or Put down a kind of work first, then read up on it.',
    'button Add a kind of work → work.home',
    'heading Outings',
    expect.stringMatching(/^or Volunteer groups/),
    'button Plan an outing → prepare.outing',
    'folded The four P’s',
  ]));

it.each<[string, readonly Change[], string]>([
  ['both', [], ' [warn: not prepared yet]'],
  [
    'a note',
    [put('answers', 'A-1', {interviewId: 'I-1', chosen: true})],
    ' [warn: not prepared yet]',
  ],
  ['questions', [aNote('R-1')], ' [warn: not prepared yet]'],
  [
    'nothing',
    [aNote('R-1'), put('answers', 'A-1', {interviewId: 'I-1', chosen: true})],
    '',
  ],
])('a talk ahead that lacks %s is marked so', (_, changes, badge) =>
  expect(leadingTo('prepare.talk', nursing, aTalk(), ...changes)).toEqual([
    `- Ida Berg · tomorrow${badge} → prepare.talk {"interview":"I-1"}`,
  ]),
);

it('a talk without a day has none yet', () =>
  expect(leadingTo('prepare.talk', aTalk({start: ''}))[0]).toContain(
    '- Ida Berg · No day yet ',
  ));

it('kinds of work with a name that are not set aside say what is known', () =>
  expect(
    leadingTo(
      'prepare.work',
      nursing,
      put('work', 'W-2', {name: ''}),
      put('work', 'W-3', {name: 'Away', status: 'set aside'}),
      put('work', 'W-4', {name: 'Kept', status: 'kept'}),
      aNote('R-1'),
      aNote('R-2', {p: 'Participation'}),
      aNote('R-3', {p: 'Participation'}),
    ),
  ).toEqual([
    '- Nursing · 2 of 4 P’s. PC 1, Paper 0, People 0, Participation 2. → prepare.work {"work":"W-1"}',
    '- Kept · 0 of 4 P’s. PC 0, Paper 0, People 0, Participation 0. → prepare.work {"work":"W-4"}',
  ]));

describe('planned reading', () => {
  const planned = (set: Parameters<typeof aNote>[1]) =>
    aNote('R-1', {learned: '', minutesPlanned: 30, on: '2027-03-02', ...set});
  it.each([
    [{}, 'Profile · tomorrow, 30 minutes'],
    [{on: ''}, 'Profile · No day yet, 30 minutes'],
    [{title: '', source: ''}, 'Nursing · tomorrow, 30 minutes'],
    [{title: '', source: '', work: ''}, 'A note · tomorrow, 30 minutes'],
  ] as const)('says what, when and how long: %j', (set, said) => {
    const told = lines(planned(set));
    expect(told).toContain('heading Reading you have planned');
    expect(told).toContain(`- ${said} → prepare.note {"note":"R-1"}`);
  });

  it('has no heading where there is none', () =>
    expect(lines(aNote('R-1'))).not.toContain(
      'heading Reading you have planned',
    ));
});

it('outings to come stand first, the nearest at their head; then those without a day, then those that are over, the latest first', () => {
  const outing = (name: string, on: Day | '') =>
    put('outings', name, {name, on});
  expect(
    leadingTo(
      'prepare.outing',
      outing('Long over', '2027-01-01'),
      outing('Some day', ''),
      outing('Far', '2027-04-01'),
      outing('Just over', '2027-02-28'),
      outing('Today', '2027-03-01'),
      outing('Some other day', ''),
      outing('Near', '2027-03-03'),
    ).map(line => line.split(' → ')[0]),
  ).toEqual([
    '- Today · today',
    '- Near · Wednesday, 3 March',
    '- Far · Thursday, 1 April',
    '- Some day',
    '- Some other day',
    '- Just over · yesterday',
    '- Long over · Friday, 1 January',
  ]);
});

describe('each list shows eight, and more at a press', () => {
  const lists: readonly [string, (at: number) => Change][] = [
    ['prepare.talk', at => put('interviews', `I-${at}`, {status: 'planned'})],
    ['prepare.work', at => put('work', `W-${at}`, {name: `Work ${at}`})],
    ['prepare.note', at => aNote(`R-${at}`, {learned: '', minutesPlanned: 10})],
    ['prepare.outing', at => put('outings', `O-${at}`, {name: `Fair ${at}`})],
  ];
  const shown = (
    action: string,
    changes: readonly Change[],
    about?: Record<string, string>,
  ) => {
    const presses = pressesOf(home(changes, about));
    return [
      presses.filter(one => one.action === action && one.about).length,
      presses
        .filter(one => one.action === 'prepare.home')
        .map(one => one.about?.['shown']),
    ];
  };

  it.each(lists)('%s', (action, one) => {
    expect(shown(action, many(8, one))).toEqual([8, []]);
    expect(shown(action, many(9, one))).toEqual([8, ['33']]);
    expect(shown(action, many(34, one), {shown: '33'})).toEqual([33, ['58']]);
  });
});
