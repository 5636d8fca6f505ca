import {english} from '../../../src/core/languages/english';
import type {Known} from '../../../src/core/questions/known';
import {byTier, preselected} from '../../../src/core/questions/preselect';
import {
  bankQuestions,
  type Question,
} from '../../../src/core/questions/question';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const BANK = bankQuestions(aWorld().tracker, english);
const own = (id: string, workId = 'W-1'): Question => ({
  id,
  text: id,
  area: '',
  tier: 'own',
  quick: false,
  workId,
});
const ticked = (
  talk: Parameters<typeof aTalk>[0],
  mine: readonly Question[] = [],
  known: Readonly<Record<string, Known>> = {},
) => [...preselected(aTalk(talk), mine, BANK, new Map(Object.entries(known)))];
/** The six of the first tier. */
const FIRST = ['B-1', 'B-3', 'B-4', 'B-5', 'B-6', 'B-18'];

describe('the questions that are ticked to begin with', () => {
  it.each([
    [15, FIRST.slice(0, 4)],
    [20, FIRST],
    [30, [...FIRST, 'B-2', 'B-7', 'B-8', 'B-10']],
    [
      120,
      [
        ...FIRST,
        'B-2',
        'B-7',
        'B-8',
        'B-10',
        'B-15',
        'B-9',
        'B-11',
        'B-12',
        'B-13',
        'B-14',
        'B-16',
        'B-17',
      ],
    ],
  ])(
    'are those of the bank that fit, the most telling first: for %i minutes',
    (minutes, ids) => {
      expect(ticked({minutes})).toEqual(ids);
    },
  );

  it('S4.19 are the quick ones on the spot, whatever else there is', () => {
    expect(
      ticked({type: 'on the spot', minutes: 60}, [own('Q-1')], {
        'B-1': {note: 'Profile'},
      }),
    ).toEqual(['B-1', 'B-4', 'B-5', 'B-19', 'B-20']);
  });

  it.each([
    ['one', 20, 1, ['Q-1', ...FIRST.slice(0, 5)]],
    [
      'as many as fill half',
      20,
      3,
      ['Q-1', 'Q-2', 'Q-3', ...FIRST.slice(0, 3)],
    ],
    ['more than fill half', 20, 4, ['Q-1', 'Q-2', 'Q-3', ...FIRST.slice(0, 3)]],
    [
      'half of an odd number, and one more',
      18,
      5,
      ['Q-1', 'Q-2', 'Q-3', ...FIRST.slice(0, 2)],
    ],
    ['one where one alone has room', 5, 2, ['Q-1']],
  ])('begin with one’s own: %s', (_, minutes, count, ids) => {
    const mine = Array.from({length: count}, (_one, at) => own(`Q-${at + 1}`));
    expect(ticked({minutes}, mine)).toEqual(ids);
  });

  it.each([
    ['of another kind of work', {}, own('Q-1', 'W-2')],
    ['of no kind of work', {}, own('Q-1', '')],
    ['of no kind of work, like the talk', {workId: ''}, own('Q-1', '')],
  ])('leave out one’s own %s', (_, talk, question) => {
    expect(ticked({minutes: 20, ...talk}, [question])).toEqual(FIRST);
  });

  it('leave out what a note answers, and not what somebody answered before', () => {
    expect(
      ticked({minutes: 15}, [], {
        'B-1': {note: 'Profile'},
        'B-3': {heardFrom: ['Ben']},
        'B-4': {note: 'Profile', heardFrom: ['Ben']},
      }),
    ).toEqual(['B-3', 'B-5', 'B-6', 'B-18']);
  });
});

describe('the bank by tiers', () => {
  it('has the bank’s order within each', () => {
    expect(byTier(BANK).map(one => one.id)).toEqual([
      ...FIRST,
      ...['B-2', 'B-7', 'B-8', 'B-10', 'B-15'],
      ...['B-9', 'B-11', 'B-12', 'B-13', 'B-14', 'B-16', 'B-17'],
      ...['B-19', 'B-20'],
    ]);
  });
});
