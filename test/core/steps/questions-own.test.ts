import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {aNote, nursing} from '../support/prepare';
import {refused} from '../support/refused';
import {fieldNamed, fieldsOf, pressesOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const own = (id = 'Q-1', set: Parameters<typeof put<'questions'>>[2] = {}) =>
  put('questions', id, {text: 'Why?', ...set});
const press = (
  action: string,
  about: Record<string, string> = {},
  typed?: Record<string, string>,
) => ({action: `questions.${action}`, about, ...(typed ? {typed} : {})});
const save = (
  about: Record<string, string>,
  typed: Record<string, string>,
  ...changes: readonly Change[]
) =>
  after(
    aWorld({changes: [nursing, ...changes]}),
    press('saveOwn', about, {text: 'Why?', ...typed}),
  ).changes;

describe('the form of an own question', () => {
  const form = (about: Record<string, string>, ...changes: readonly Change[]) =>
    after(
      aWorld({
        changes: [
          nursing,
          aNote('R-1', {workId: 'W-2'}),
          putTalk(),
          ...changes,
        ],
      }),
      press('own', about),
    ).screen;

  it.each([
    [{}, '', ''],
    [{work: 'W-1'}, 'W-1', ''],
    [{research: 'R-1'}, 'W-2', 'R-1'],
    [{interview: 'I-1'}, 'W-1', ''],
    [{work: 'W-3', research: 'R-1', interview: 'I-1'}, 'W-3', 'R-1'],
    [{research: 'R-1', interview: 'I-1'}, 'W-2', 'R-1'],
    [{question: 'Q-1', work: 'W-1', research: 'R-1'}, '', ''],
  ])(
    'begins with the work and the note that lead to it: %j',
    (about, work, note) => {
      const screen = form(about, own());
      expect([
        fieldNamed(screen, 'work').value,
        fieldNamed(screen, 'researchId').value,
      ]).toEqual([work, note]);
    },
  );

  const buttons = (
    about: Record<string, string>,
    ...changes: readonly Change[]
  ) =>
    toldScreen(form(about, ...changes), false).filter(line =>
      /^(main|button) /.test(line),
    );

  it('keeps what it came from', () =>
    expect(buttons({research: 'R-1', interview: 'I-1'})).toEqual([
      expect.stringMatching(
        /→ questions\.saveOwn \{"research":"R-1","interview":"I-1"\}$/,
      ),
    ]));

  it.each([
    [false, 'putAway'],
    [true, 'takeOut'],
  ])(
    'of a question that is there (away: %s) offers to change it: %s',
    (archived, action) => {
      const screen = form(
        {question: 'Q-1'},
        own('Q-1', {archived, area: 'pay'}),
      );
      expect(
        fieldsOf(screen)
          .slice(0, 3)
          .map(({value}) => value),
      ).toEqual(['Why?', '', 'pay']);
      expect(buttons({question: 'Q-1'}, own('Q-1', {archived}))).toEqual([
        expect.stringMatching(/→ questions\.saveOwn \{"question":"Q-1"\}$/),
        expect.stringMatching(
          new RegExp(
            `→ questions\\.${action} \\{"question":"Q-1"\\} \\(leaves\\)$`,
          ),
        ),
      ]);
    },
  );

  it('is of own questions alone', () => {
    const bank = aWorld({changes: [own('Q-1', {number: 1})]});
    for (const question of ['Q-1', 'Q-9'])
      for (const one of [
        press('own', {question}),
        press('saveOwn', {question}, {text: 'Why?'}),
        press('putAway', {question}),
      ])
        expect(refused(bank, one).code).toBe('gone');
  });
});

describe('an own question that is saved', () => {
  it('is new with its work and its area', () =>
    expect(save({}, {work: 'W-1', area: 'pay'})).toEqual([
      put('questions', 'Q-new1', {
        text: 'Why?',
        area: 'pay',
        work: 'Nursing',
        workId: 'W-1',
        archived: false,
      }),
    ]));

  it.each<[string, Parameters<typeof put<'questions'>>[2], string]>([
    ['the same', {}, 'Q-1'],
    ['the same in capitals', {text: 'WHY?'}, 'Q-1'],
    ['the same, put away', {archived: true}, 'Q-1'],
    ['of other words', {text: 'Why not?'}, 'Q-new1'],
    ['of another work', {workId: 'W-1'}, 'Q-new1'],
    ['of the bank', {number: 1}, 'Q-new1'],
  ])('goes into the row that is there: %s', (_, set, id) =>
    expect(save({}, {}, own('Q-1', set))).toMatchObject([
      {id, set: {archived: false}},
    ]),
  );

  it('stays away where it is altered there', () => {
    const [change] = save(
      {question: 'Q-1'},
      {text: 'Why not?'},
      own('Q-1', {archived: true}),
    );
    expect(change).toEqual(
      put('questions', 'Q-1', {
        text: 'Why not?',
        area: '',
        work: '',
        workId: '',
      }),
    );
  });

  it.each<[string, Record<string, string>, Record<string, string>, object]>([
    ['chosen in the form', {}, {researchId: 'R-1'}, {researchId: 'R-1'}],
    ['it came from', {research: 'R-1'}, {}, {researchId: 'R-1'}],
    ['taken off', {research: 'R-1'}, {researchId: ''}, {researchId: ''}],
  ])('has the note %s', (_, about, typed, set) =>
    expect(save(about, typed, aNote('R-1'))).toMatchObject([{set}]),
  );

  it('keeps its note where the form had none to choose', () => {
    const [change] = save(
      {question: 'Q-1'},
      {},
      own('Q-1', {researchId: 'R-9'}),
    );
    expect(change && 'set' in change && 'researchId' in change.set).toBe(false);
  });

  it.each([
    [{}, 'is on the list'],
    [{question: 'Q-1'}, 'is saved'],
  ])('is said to be kept: %j', (about, word) => {
    const {screen} = after(
      aWorld({changes: [own()]}),
      press('saveOwn', about, {text: 'Why not?'}),
    );
    expect(screen.said).toContain(word);
  });
});

describe('the list of own questions', () => {
  const shown = (
    changes: readonly Change[],
    about: Record<string, string> = {},
  ) => after(aWorld({changes}), press('home', about)).screen;
  const many = (count: number, set = {}) =>
    Array.from({length: count}, (_, at) => own(`Q-${at}`, set));
  const counts = (...one: Parameters<typeof shown>) => {
    const presses = pressesOf(shown(...one));
    return [
      presses.filter(({about}) => about?.['question']).length,
      presses.flatMap(({action, about}) =>
        action === 'questions.home' ? [about?.['shown']] : [],
      ),
    ];
  };

  it('has those on the list, then those put away, each with its work', () =>
    expect(
      toldScreen(
        shown([
          own('Q-1', {archived: true}),
          own('Q-2', {work: 'Nursing'}),
          own('Q-3', {number: 3}),
          own('Q-4'),
        ]),
        false,
      ).filter(line => /questions\.own \{/.test(line)),
    ).toEqual([
      '- Why? · Nursing → questions.own {"question":"Q-2"}',
      '- Why? → questions.own {"question":"Q-4"}',
      '  - Why? → questions.own {"question":"Q-1"}',
    ]));

  it('shows five and twenty, and more at a press', () => {
    expect(counts(many(25))).toEqual([25, []]);
    expect(counts(many(26))).toEqual([25, ['50']]);
    expect(counts(many(51), {shown: '50'})).toEqual([50, ['75']]);
    expect(counts(many(26, {archived: true}))).toEqual([25, []]);
  });
});
