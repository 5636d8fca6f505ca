import {english} from '../../../src/core/languages/english';
import {bankId} from '../../../src/core/questions/bank';
import {
  bankQuestions,
  isOwn,
  ownQuestions,
  questionsById,
} from '../../../src/core/questions/question';
import {type Change, emptyRow, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const tracker = (...changes: readonly Change[]) => aWorld({changes}).tracker;
const row = (id: string, set: Parameters<typeof put<'questions'>>[2]) =>
  put('questions', id, set);
const OWN = {
  text: 'Who is up at night?',
  area: 'duties',
  workId: 'W-1',
} as const;
const AS_QUESTION = {
  id: 'Q-1',
  ...OWN,
  tier: 'own',
  quick: false,
};

describe('the questions of the bank', () => {
  it('are asked in our words, of no kind of work in particular', () => {
    expect(bankQuestions(tracker(), english)[3]).toEqual({
      id: 'B-4',
      text: english.bank['liked most'].question,
      area: 'liked most',
      tier: 'A',
      quick: true,
      workId: '',
    });
  });

  it.each([
    [
      'another wording',
      {number: 4, text: 'What do you like?'},
      'What do you like?',
    ],
    [
      'another wording that was put away',
      {number: 4, text: 'What do you like?', archived: true},
      english.bank['liked most'].question,
    ],
    [
      'a wording without words',
      {number: 4, text: ''},
      english.bank['liked most'].question,
    ],
    [
      'a question of one’s own',
      {text: 'What do you like?'},
      english.bank['liked most'].question,
    ],
  ])('are asked as the Questions tab has them: with %s', (_, set, text) => {
    const some = tracker(row('Q-1', set));
    expect(bankQuestions(some, english).map(one => one.text)).toEqual(
      bankQuestions(tracker(), english).map(one =>
        one.id === bankId(4) ? text : one.text,
      ),
    );
  });
});

describe('questions of one’s own', () => {
  it.each([
    ['with words and no number', {text: 'Who?'}, true],
    ['without words', {text: ''}, false],
    [
      'with the number of a question of the bank',
      {text: 'Who?', number: 4},
      false,
    ],
  ])('are rows %s: %s', (_, set, is) => {
    expect(isOwn({...emptyRow('questions', 'Q-1'), ...set})).toBe(is);
  });

  it('come as they stand, without those put away', () => {
    expect(
      ownQuestions(
        tracker(
          row('Q-1', OWN),
          row('Q-2', {...OWN, archived: true}),
          row('Q-3', {number: 4, text: 'What do you like?'}),
          row('Q-4', {workId: 'W-1'}),
        ),
      ),
    ).toEqual([AS_QUESTION]);
  });

  it('are found by their ids, like those of the bank', () => {
    const some = tracker(row('Q-1', OWN));
    const byId = questionsById(some, english);
    expect([...byId.keys()]).toEqual([
      ...bankQuestions(some, english).map(one => one.id),
      'Q-1',
    ]);
    expect([byId.get('Q-1'), byId.get('B-20')?.area]).toEqual([
      AS_QUESTION,
      'permission',
    ]);
  });
});
