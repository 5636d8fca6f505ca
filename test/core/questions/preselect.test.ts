import type {Tier} from '../../../src/core/questions/bank';
import type {Known} from '../../../src/core/questions/known';
import {byTier, preselected} from '../../../src/core/questions/preselect';
import type {Question} from '../../../src/core/questions/question';
import {aTalk} from '../support/talk';

const question = (
  id: string,
  tier: Tier | 'own',
  set: Partial<Question> = {},
): Question => ({
  id,
  text: id,
  area: '',
  tier,
  quick: false,
  workId: '',
  ...set,
});
const quick = {quick: true};
/** Seven of the first tier, two of the second, two of the third and the pair that closes, well mixed. */
const BANK = [
  question('a1', 'A', quick),
  question('b1', 'B'),
  question('a2', 'A'),
  question('a3', 'A', quick),
  question('c1', 'C'),
  question('a4', 'A'),
  question('a5', 'A'),
  question('a6', 'A'),
  question('c2', 'C'),
  question('b2', 'B'),
  question('a7', 'A'),
  question('names', 'close', quick),
  question('permission', 'close'),
];
const FIRST = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
const own = (id: string, workId = 'W-1') => question(id, 'own', {workId});
const ticked = (
  talk: Parameters<typeof aTalk>[0],
  mine: readonly Question[] = [],
  known: Readonly<Record<string, Known>> = {},
) => [...preselected(aTalk(talk), mine, BANK, new Map(Object.entries(known)))];

describe('the questions that are ticked to begin with', () => {
  it.each([
    [15, FIRST.slice(0, 4)],
    [20, FIRST.slice(0, 6)],
    [25, [...FIRST, 'b1']],
    [30, [...FIRST, 'b1', 'b2', 'c1']],
    [120, [...FIRST, 'b1', 'b2', 'c1', 'c2']],
  ])(
    'are those of the bank that fit, the most telling first: for %i minutes',
    (minutes, ids) => {
      expect(ticked({minutes})).toEqual(ids);
    },
  );

  it('S4.19 are the quick ones on the spot, whatever else there is', () => {
    expect(
      ticked({type: 'on the spot', minutes: 60}, [own('q1')], {
        a1: {note: 'Profile'},
      }),
    ).toEqual(['a1', 'a3', 'names']);
  });

  it.each([
    ['one', 20, 1, ['q1', ...FIRST.slice(0, 5)]],
    ['as many as fill half', 20, 3, ['q1', 'q2', 'q3', ...FIRST.slice(0, 3)]],
    ['more than fill half', 20, 4, ['q1', 'q2', 'q3', ...FIRST.slice(0, 3)]],
    [
      'half of an odd number, and one more',
      18,
      5,
      ['q1', 'q2', 'q3', 'a1', 'a2'],
    ],
    ['one where one alone has room', 5, 2, ['q1']],
  ])('begin with one’s own: %s', (_, minutes, count, ids) => {
    const mine = Array.from({length: count}, (_one, at) => own(`q${at + 1}`));
    expect(ticked({minutes}, mine)).toEqual(ids);
  });

  it.each([
    ['of another kind of work', {}, own('q1', 'W-2')],
    ['of no kind of work', {}, own('q1', '')],
    ['of no kind of work, like the talk', {workId: ''}, own('q1', '')],
  ])('leave out one’s own %s', (_, talk, mine) => {
    expect(ticked({minutes: 20, ...talk}, [mine])).toEqual(FIRST.slice(0, 6));
  });

  it('leave out what a note answers, and not what somebody answered before', () => {
    expect(
      ticked({minutes: 15}, [], {
        a1: {note: 'Profile'},
        a2: {heardFrom: ['Ben']},
        a3: {note: 'Profile', heardFrom: ['Ben']},
      }),
    ).toEqual(['a2', 'a4', 'a5', 'a6']);
  });
});

describe('the bank by tiers', () => {
  it('has the bank’s order within each', () => {
    expect(byTier(BANK).map(one => one.id)).toEqual([
      ...FIRST,
      ...['b1', 'b2', 'c1', 'c2', 'names', 'permission'],
    ]);
  });
});
