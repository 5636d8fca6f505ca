import {english} from '../../../src/core/languages/english';
import {
  answerId,
  answersOf,
  chosenOf,
  isClosing,
  talksWithQuestions,
  toAsk,
} from '../../../src/core/questions/chosen';
import {type Change, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const row = (id: string, set: Parameters<typeof put<'answers'>>[2] = {}) =>
  put('answers', id, {interviewId: 'I-1', ...set});
/** A question of the talk, with its row. */
const asked = (
  questionId: string,
  set: Parameters<typeof put<'answers'>>[2] = {},
) =>
  row(answerId('I-1', questionId), {questionId, question: questionId, ...set});
const tracker = (...changes: readonly Change[]) => aWorld({changes}).tracker;
const idsOf = (some: readonly {readonly id: string}[]) =>
  some.map(({id}) => id);
const QUICK = ['B-1', 'B-4', 'B-5'];
const CLOSE = ['B-19', 'B-20'];
const idsToAsk = (...changes: readonly Change[]) =>
  toAsk(tracker(...changes), english, 'I-1').map(one => one.questionId);

describe('what is kept of the questions of a talk', () => {
  const some = tracker(
    row('A-1'),
    row('A-2', {order: 2, chosen: true}),
    row('A-3', {interviewId: 'I-2', order: 1, chosen: true}),
    row('A-4', {order: 1, chosen: true}),
    row('A-5'),
    row('A-6', {order: 0}),
    row('A-7', {interviewId: 'I-3', order: 1}),
  );

  it('stands in its order, what has none at the end', () => {
    expect(idsOf(answersOf(some, 'I-1'))).toEqual([
      ...['A-6', 'A-4', 'A-2', 'A-1', 'A-5'],
    ]);
    expect(answersOf(some, 'I-9')).toEqual([]);
  });

  it('is what was chosen for it', () => {
    expect(idsOf(chosenOf(some, 'I-1'))).toEqual(['A-4', 'A-2']);
    expect([...talksWithQuestions(some)]).toEqual(['I-1', 'I-2']);
  });

  it('is another once the tracker is', () => {
    expect(answersOf(tracker(row('A-9')), 'I-1')).toHaveLength(1);
    expect(answersOf(some, 'I-1')).toHaveLength(5);
  });
});

describe('what to ask in a talk', () => {
  it('S5.11 S5.13 closes with names and permission, and with nothing else', () => {
    expect(['B-18', ...CLOSE, 'Q-1', ''].filter(isClosing)).toEqual(CLOSE);
  });

  it.each([
    ['nothing', [], QUICK],
    ['the closing pair alone', [asked('B-19', {chosen: true})], QUICK],
    [
      'some',
      [
        asked('B-2', {chosen: true, order: 2}),
        asked('Q-1', {chosen: true, order: 1}),
      ],
      ['Q-1', 'B-2'],
    ],
    [
      'a question without an id of its own',
      [row('A-7', {chosen: true, question: 'Who?'})],
      ['A-7'],
    ],
    [
      'some in another talk',
      [row('A-7', {interviewId: 'I-2', questionId: 'B-2', chosen: true})],
      QUICK,
    ],
  ])(
    'is what was chosen, or the quick set; the pair always closes: with %s',
    (_, changes, ids) => {
      expect(idsToAsk(...changes)).toEqual([...ids, ...CLOSE]);
    },
  );

  it.each([
    ['what else was asked', asked('B-3', {asked: true}), ['B-2', 'B-3']],
    ['what else was answered', asked('B-3', {answer: 'Yes'}), ['B-2', 'B-3']],
    ['not what was dropped', asked('B-3'), ['B-2']],
    [
      'not what came up by itself',
      row('A-7', {asked: true, answer: 'Yes'}),
      ['B-2'],
    ],
    ['not the pair a second time', asked('B-19', {asked: true}), ['B-2']],
  ])('goes on with %s', (_, change, ids) => {
    expect(idsToAsk(asked('B-2', {chosen: true, asked: true}), change)).toEqual(
      [...ids, ...CLOSE],
    );
  });

  it('goes on, after the quick set, with what else was asked', () => {
    expect(
      idsToAsk(asked('B-4', {asked: true}), asked('B-2', {asked: true})),
    ).toEqual([...QUICK, 'B-2', ...CLOSE]);
  });

  it('is a question, with its words and its row where it has one', () => {
    const some = tracker(
      asked('Q-1', {chosen: true, question: 'Who is up at night?'}),
      asked('B-20', {answer: 'Yes'}),
    );
    const [own, permission] = some.rows.answers;
    expect(toAsk(some, english, 'I-1')).toEqual([
      {questionId: 'Q-1', text: 'Who is up at night?', row: own},
      {
        questionId: 'B-19',
        text: english.bank.names.question,
        row: undefined,
      },
      {
        questionId: 'B-20',
        text: english.bank.permission.question,
        row: permission,
      },
    ]);
  });

  it('finds the rows of the quick set, too', () => {
    const some = tracker(asked('B-4', {answer: 'The nights'}));
    expect(toAsk(some, english, 'I-1')[1]).toEqual({
      questionId: 'B-4',
      text: english.bank['liked most'].question,
      row: some.rows.answers[0],
    });
  });
});
