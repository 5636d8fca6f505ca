import type {Change} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {aNote, nursing} from '../support/prepare';
import {refused} from '../support/refused';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const lines = (
  changes: readonly Change[],
  about: Record<string, string> = {},
) =>
  toldScreen(
    after(aWorld({changes: [nursing, ...changes]}), {
      action: 'prepare.work',
      about: {work: 'W-1', ...about},
    }).screen,
    false,
  );
/** What stands below a heading. */
const below = (heading: string, told: readonly string[]) => {
  const from = told.indexOf(`heading ${heading}`);
  if (from < 0) return undefined;
  const rest = told.slice(from + 1);
  const to = rest.findIndex(line => line.startsWith('heading '));
  return to < 0 ? rest : rest.slice(0, to);
};

const GAPS = [
  '- Nothing from the PC yet: a profile or a video is quickly found. → prepare.note {"work":"W-1","p":"PC"}',
  '- Nothing on Paper yet: ask a librarian or a careers adviser. → prepare.note {"work":"W-1","p":"Paper"}',
  '- Nobody has told you about it yet. → people.new {"work":"W-1"}',
  '- Nothing tried yet. That can wait, and an open house would do. → prepare.note {"work":"W-1","p":"Participation"}',
  '- The job: what one person does all day. → prepare.note {"work":"W-1","level":"job"}',
  '- The career: how people come in and where it leads. → prepare.note {"work":"W-1","level":"career"}',
  '- The field of work: who needs it, and how it is changing. → prepare.note {"work":"W-1","level":"field of work"}',
];
const noGaps = 'or All four P’s and all three views are there. Well done.';

it('of a kind of work that nobody read about everything is missing', () =>
  expect(lines([]).slice(1)).toEqual([
    'text 0 of 4 P’s. PC 0, Paper 0, People 0, Participation 0.',
    'main Add a note → prepare.note {"work":"W-1"}',
    'heading What I found',
    'or Nothing yet. One source is a good beginning.',
    'heading Still missing',
    ...GAPS,
    noGaps,
  ]));

it('a finding fills its gaps', () =>
  expect(
    below(
      'Still missing',
      lines([
        aNote('R-1', {p: 'Paper', level: 'career'}),
        putTalk({status: 'done'}),
      ]),
    ),
  ).toEqual([GAPS[0], GAPS[3], GAPS[4], GAPS[6], noGaps]));

it('what was found, what is not finished and what one still wants to know stand apart', () => {
  const told = lines([
    aNote('R-1', {wantToKnow: 'Why nights?\nPay?'}),
    aNote('R-2', {source: ''}),
    aNote('R-3', {title: '', source: '', where: '', wantToKnow: 'Days?'}),
    aNote('R-4', {learned: '', minutesPlanned: 30}),
  ]);
  expect([
    below('What I found', told),
    below('Not finished', told),
    below('What I still want to know', told),
  ]).toEqual([
    [
      '- Profile · Shifts [quiet: PC] → prepare.note {"note":"R-1"}',
      'or Nothing yet. One source is a good beginning.',
    ],
    [
      'quiet Needs a source and one thing you learned.',
      '- Profile → prepare.note {"note":"R-2"}',
      '- A note → prepare.note {"note":"R-3"}',
    ],
    ['- Why nights?', '- Pay?', '- Days?'],
  ]);
});

it.each<[string, readonly Change[], readonly string[]]>([
  ['no time', [aNote('R-1')], []],
  [
    'time',
    [aNote('R-1', {minutes: 20}), aNote('R-2', {minutes: 15}), aNote('R-3')],
    ['quiet 35 minutes of reading so far.'],
  ],
  [
    'time to come',
    [aNote('R-1', {learned: '', minutesPlanned: 30})],
    ['quiet 0 minutes of reading so far, 30 planned.'],
  ],
  [
    'both, without the plan of what was read',
    [
      aNote('R-1', {minutes: 20, minutesPlanned: 60}),
      aNote('R-2', {learned: '', minutesPlanned: 30}),
    ],
    ['quiet 20 minutes of reading so far, 30 planned.'],
  ],
])('reading took %s', (_, changes, said) =>
  expect(
    lines(changes).filter(line => line.includes('of reading so far')),
  ).toEqual(said),
);

describe('long lists', () => {
  const found = (count: number, shown?: string) =>
    below(
      'What I found',
      lines(
        Array.from({length: count}, (_, at) => aNote(`R-${at}`)),
        shown ? {shown} : {},
      ),
    )!.filter(line => !line.startsWith('or '));

  it('of findings show five and twenty, and more at a press', () => {
    expect(found(25)).toHaveLength(25);
    expect(found(26)).toHaveLength(26);
    expect(found(26).at(-1)).toMatch(
      /^button .*→ prepare\.work \{"work":"W-1","shown":"50"\} \(leaves\)$/,
    );
    expect(found(51, '50')).toHaveLength(51);
    expect(found(51, '50').at(-1)).toContain('"shown":"75"');
  });

  it.each([
    ['Not finished', {learned: ''}, 26],
    ['What I still want to know', {wantToKnow: 'Why?'}, 25],
  ])('of what is %s show five and twenty', (heading, set, count) =>
    expect(
      below(
        heading,
        lines(Array.from({length: 30}, (_, at) => aNote(`R-${at}`, set))),
      ),
    ).toHaveLength(count),
  );
});

it('a kind of work that is gone has no screen', () =>
  expect(
    refused(aWorld(), {action: 'prepare.work', about: {work: 'W-1'}}).code,
  ).toBe('gone'));
