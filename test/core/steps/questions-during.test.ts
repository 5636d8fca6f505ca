import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {fieldNamed} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const press = (action: string, typed: Record<string, string> = {}) => ({
  action: `questions.${action}`,
  about: {interview: 'I-1'},
  typed,
});
const row = (
  questionId: string,
  set: Parameters<typeof put<'answers'>>[2] = {},
) =>
  put('answers', `A-${questionId}`, {
    interviewId: 'I-1',
    questionId,
    question: `Question ${questionId}`,
    chosen: true,
    ...set,
  });
const during = (
  set: Parameters<typeof putTalk>[0],
  ...changes: readonly Change[]
) =>
  after(aWorld({changes: [putTalk(set), ...changes]}), press('during')).screen;
const lines = (...one: Parameters<typeof during>) =>
  toldScreen(during(...one), false);
const saved = (typed: Record<string, string>, ...changes: readonly Change[]) =>
  after(aWorld({changes: [putTalk(), ...changes]}), press('saveDuring', typed))
    .changes;

describe('the page for the talk itself', () => {
  it('says until when, when to ask the last, and the one thing to learn', () =>
    expect(lines({mustLearn: 'Is it loud?'}).slice(1, 7)).toEqual([
      'text 5 questions left, agreed until 14:20.',
      expect.stringMatching(/^quiet .*14:16/),
      expect.stringMatching(/^good /),
      expect.stringMatching(/^quiet /),
      'heading The one thing I must learn',
      'text Is it loud?',
    ]));

  it('of a talk without a time says how many are left alone', () => {
    const told = lines({start: ''});
    expect(told.slice(1, 4)).toEqual([
      'text 5 questions left.',
      expect.stringMatching(/^good /),
      expect.stringMatching(/^quiet /),
    ]);
    expect(told).not.toContain('heading The one thing I must learn');
  });

  it('counts what was asked off', () =>
    expect(
      lines({}, row('B-2', {asked: true}), row('B-3'), row('B-4'))[1],
    ).toBe('text 4 questions left, agreed until 14:20.'));

  it('shows what was jotted down already', () => {
    const screen = during(
      {},
      row('B-2', {asked: true, answer: 'By chance'}),
      row('B-3'),
      put('answers', 'A-I-1-by-itself', {
        interviewId: 'I-1',
        answer: 'She paints',
      }),
    );
    expect(
      ['asked B-2', 'answer B-2', 'asked B-3', 'answer B-3', 'free'].map(
        name => fieldNamed(screen, name).value,
      ),
    ).toEqual(['yes', 'By chance', '', '', 'She paints']);
  });
});

describe('what is jotted down', () => {
  const kept = (set: Parameters<typeof put<'answers'>>[2] = {}) =>
    put('answers', 'A-B-2', {
      interviewId: 'I-1',
      questionId: 'B-2',
      question: 'Question B-2',
      person: 'Ida Berg',
      personId: 'P-1',
      asked: false,
      answer: '',
      ...set,
    });

  it.each<
    [
      string,
      Record<string, string>,
      Parameters<typeof put<'answers'>>[2],
      readonly Change[],
    ]
  >([
    [
      'words, which count as asked',
      {'answer B-2': 'By chance'},
      {},
      [kept({asked: true, answer: 'By chance'})],
    ],
    [
      'a tick',
      {'asked B-2': 'yes', 'answer B-2': ''},
      {},
      [kept({asked: true})],
    ],
    [
      'a tick taken back',
      {'asked B-2': '', 'answer B-2': ''},
      {asked: true},
      [kept()],
    ],
    [
      'other words',
      {'asked B-2': 'yes', 'answer B-2': 'By will'},
      {asked: true, answer: 'By chance'},
      [kept({asked: true, answer: 'By will'})],
    ],
    ['nothing', {'asked B-2': '', 'answer B-2': ''}, {}, []],
    [
      'the same',
      {'asked B-2': 'yes', 'answer B-2': 'By chance'},
      {asked: true, answer: 'By chance'},
      [],
    ],
    ['nothing that was asked for', {'asked B-2': 'yes'}, {}, []],
    [
      'nothing that was asked for, though there were words',
      {},
      {asked: true, answer: 'By chance'},
      [],
    ],
  ])('is kept as %s', (_, typed, there, changes) =>
    expect(saved(typed, row('B-2', there))).toEqual(changes),
  );

  it('of a question without an id of its own goes into its row', () =>
    expect(
      saved(
        {'answer A-place': 'On Sundays, too'},
        row('', {}),
        put('answers', 'A-place', {
          interviewId: 'I-1',
          question: 'Is it open on Sundays?',
          chosen: true,
        }),
      ),
    ).toMatchObject([
      {id: 'A-place', set: {questionId: '', answer: 'On Sundays, too'}},
    ]));
});

describe('what came up by itself', () => {
  const there = (answer: string) =>
    put('answers', 'A-I-1-by-itself', {
      interviewId: 'I-1',
      answer,
      spontaneous: true,
      order: 4,
    });
  const ids = (changes: readonly Change[]) => changes.map(({id}) => id);

  it('is kept last, and altered where it is', () => {
    expect(saved({free: 'She paints'}, row('B-2'))).toMatchObject([
      {
        id: 'A-I-1-by-itself',
        set: {answer: 'She paints', spontaneous: true, order: 2},
      },
    ]);
    expect(ids(saved({free: 'She sings'}, there('She paints')))).toEqual([
      'A-I-1-by-itself',
    ]);
  });

  it('makes no row where nothing did, and none where it is the same', () => {
    expect(saved({free: ''})).toEqual([]);
    expect(saved({free: 'She paints'}, there('She paints'))).toEqual([]);
  });
});
