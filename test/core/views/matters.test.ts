import {type Change, put, remove} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {aWorld} from '../support/world';

const CHANGES = [
  put('work', 'W-1', {name: 'Nurse'}),
  put('matters', 'M-1', {matter: 'Quiet', place: 1}),
  put('matters', 'M-2', {matter: 'Pay', place: 2}),
  put('matters', 'M-3', {
    matter: 'quiet',
    work: 'Nurse',
    workId: 'W-1',
    evidence: 'for',
    why: 'Nights',
  }),
];
const world = (...more: readonly Change[]): World =>
  aWorld({changes: [...CHANGES, ...more]});

const press = (
  action: string,
  typed: Record<string, string> = {},
  about: Record<string, string> = {},
) => ({action: `matters.${action}`, typed, about});

const changesOf = (...one: Parameters<typeof press>): readonly Change[] =>
  after(world(), press(...one)).changes;

describe('what matters is added a line each', () => {
  it('behind what is there, without what is on the list already in whatever capitals', () =>
    expect(
      changesOf('add', {matters: 'Company\n\n QUIET \n company\n Outdoors '}),
    ).toEqual([
      put('matters', 'M-new1', {matter: 'Company', place: 3}),
      put('matters', 'M-new2', {matter: 'Outdoors', place: 4}),
    ]));

  it('first on an empty list', () =>
    expect(after(aWorld(), press('add', {matters: 'Company'})).changes).toEqual(
      [put('matters', 'M-new1', {matter: 'Company', place: 1})],
    ));

  it('and some line is needed', () =>
    expect(refused(world(), press('add', {matters: ' '}))).toEqual({
      code: 'noMatter',
      values: {},
      field: 'matters',
    }));
});

describe('a thing that matters', () => {
  const about = {matter: ' QUIET'};

  it('is said in other words everywhere it stands', () =>
    expect(changesOf('rename', {matter: 'Silence'}, about)).toEqual([
      put('matters', 'M-1', {matter: 'Silence'}),
      put('matters', 'M-3', {matter: 'Silence'}),
    ]));

  it('may change its capitals, but not become another one on the list', () => {
    expect(changesOf('rename', {matter: 'qUIET'}, about)).toHaveLength(2);
    expect(refused(world(), press('rename', {matter: 'pay'}, about))).toEqual({
      code: 'sameMatter',
      values: {matter: 'pay'},
      field: 'matter',
    });
  });

  it('needs words', () =>
    expect(refused(world(), press('rename', {matter: ''}, about))).toEqual({
      code: 'noMatter',
      values: {},
      field: 'matter',
    }));

  it('goes with all that was noted beside it', () =>
    expect(changesOf('removeYes', {}, about)).toEqual([
      remove('matters', 'M-1'),
      remove('matters', 'M-3'),
    ]));

  it.each(['edit', 'remove', 'rename', 'removeYes'])(
    'is gone where no row says it: %s',
    action =>
      expect(
        refused(world(), press(action, {matter: 'Silence'}, {matter: 'Calm'}))
          .code,
      ).toBe('gone'),
  );
});

describe('evidence about a kind of work', () => {
  const about = {work: 'W-1'};
  const marked = (typed: Record<string, string>) =>
    changesOf('mark', typed, about);
  const onPay = (evidence: string, why: string) =>
    put('matters', 'M-new1', {
      matter: 'Pay',
      work: 'Nurse',
      workId: 'W-1',
      evidence,
      why,
    });

  it.each([
    ['both', {'evidence pay': 'for', 'why pay': 'Good'}, 'for', 'Good'],
    ['which way alone', {'evidence pay': 'mixed'}, 'mixed', ''],
    [
      'what it rests on alone',
      {'evidence pay': 'unknown', 'why pay': 'Asked twice'},
      'unknown',
      'Asked twice',
    ],
    [
      'a word of no list',
      {'evidence pay': 'so so', 'why pay': 'Hm'},
      'unknown',
      'Hm',
    ],
  ] as const)('is kept in a row of its own: %s', (_, typed, evidence, why) =>
    expect(marked(typed)).toEqual([onPay(evidence, why)]),
  );

  it.each([
    ['nothing is known and nothing said', {'evidence pay': 'unknown'}],
    ['the screen did not ask', {'why pay': 'Good'}],
  ])('makes no row where %s', (_, typed) => expect(marked(typed)).toEqual([]));

  it('alters the row that is there, also back to unknown', () =>
    expect(marked({'evidence quiet': 'unknown', 'why quiet': ''})).toEqual([
      put('matters', 'M-3', {
        matter: 'Quiet',
        work: 'Nurse',
        workId: 'W-1',
        evidence: 'unknown',
        why: '',
      }),
    ]));

  it.each(['work', 'mark', 'ask'])('needs its kind of work: %s', action =>
    expect(
      refused(world(), press(action, {}, {work: 'W-9', matter: 'Quiet'})).code,
    ).toBe('gone'),
  );

  it('is asked for where something matters; else the list begins', () => {
    const screenOf = (one: World) =>
      after(one, press('work', {}, about)).screen;
    expect(screenOf(world()).id).toBe('matters.work W-1');
    expect(
      screenOf(aWorld({changes: [put('work', 'W-1', {name: 'Nurse'})]})).id,
    ).toBe('matters');
  });
});

describe('a question out of what is not known', () => {
  const about = {work: 'W-1', matter: 'PAY '};
  const question = 'How is it in your work with this: Pay?';

  it('is about that work, in the words of the list', () =>
    expect(changesOf('ask', {}, about)).toEqual([
      put('questions', 'Q-new1', {
        text: question,
        work: 'Nurse',
        workId: 'W-1',
      }),
    ]));

  it.each([
    ['W-1', question.toUpperCase(), 0],
    ['W-1', 'How is the pay?', 1],
    ['W-2', question, 1],
  ])(
    'is not made twice: where one of %s says «%s», %d more',
    (workId, said, more) => {
      const asked = world(put('questions', 'Q-1', {workId, text: said}));
      expect(after(asked, press('ask', {}, about)).changes).toHaveLength(more);
    },
  );

  it('needs the thing to be on the list', () =>
    expect(
      refused(world(), press('ask', {}, {work: 'W-1', matter: 'Silence'})).code,
    ).toBe('gone'));
});
