import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {alike, likeOthers} from '../../../src/core/letters/checks/alike';
import {type Change, put} from '../../../src/core/tracker';
import {aChecked, saysOf} from '../support/letters';

const BODY = 'one two three four five six seven eight nine ten eleven twelve';
/** So many of its ten sequences of three words stand in the body, too. */
const sharing = (count: number) =>
  BODY.split(' ')
    .map((word, at) => (at < count + 2 ? word : `${word}x`))
    .join(' ');
const bea = (set: Parameters<typeof put<'people'>>[2] = {}) =>
  put('people', 'P-2', {name: 'Bea Holm', organisation: 'Ward', ...set});
const toBea = (set: Parameters<typeof put<'letters'>>[2] = {}, id = 'L-2') =>
  put('letters', id, {
    person: 'Bea Holm',
    personId: 'P-2',
    text: BODY,
    ...set,
  });
const others = (
  changes: readonly Change[],
  some: Parameters<typeof aChecked>[0] = {},
) => likeOthers(aChecked({body: BODY, changes, ...some}));
const THE_SAME = [{name: 'Bea Holm', share: 1}];

describe('letters that are alike', () => {
  it.each([
    [6, []],
    [7, ['70']],
    [10, ['100']],
  ])('S7.2 are told from seven of ten sequences on: %i', (count, told) => {
    expect(
      saysOf(alike, {
        body: BODY,
        changes: [bea(), toBea({text: sharing(count)})],
      }),
    ).toEqual(
      told.map(share =>
        fill(english.letters.checks.alike, {
          percent: `${share}%`,
          name: 'Bea Holm',
        }),
      ),
    );
  });

  it.each([
    ['the same place', [bea(), toBea()], {}],
    [
      'the same place, written otherwise',
      [bea({organisation: ' WARD '}), toBea()],
      {},
    ],
    [
      'the same place, with blanks at the reader’s',
      [bea(), toBea()],
      {person: {organisation: ' Ward '}},
    ],
    [
      'the same talk',
      [bea({organisation: 'Lab'}), toBea({interviewId: 'I-1'})],
      {},
    ],
    [
      'the same talk, where nobody is left who got it',
      [toBea({interviewId: 'I-1'})],
      {},
    ],
  ])('are looked for at %s', (_, changes, some) => {
    expect(others(changes, some)).toEqual(THE_SAME);
  });

  it.each([
    [
      'another place and another talk',
      [bea({organisation: 'Lab'}), toBea({interviewId: 'I-2'})],
      {},
    ],
    [
      'no place at all',
      [bea({organisation: ''}), toBea()],
      {person: {organisation: ''}},
    ],
    [
      'a place of blanks',
      [bea({organisation: ' '}), toBea()],
      {person: {organisation: ' '}},
    ],
    [
      'a letter of which nothing is written yet',
      [bea(), toBea({text: ''})],
      {},
    ],
    ['another letter to the same person', [toBea({personId: 'P-1'})], {}],
    ['the letter itself', [bea(), toBea({}, 'L-I-1-P-1')], {}],
    ['somebody who is gone', [toBea()], {}],
    [
      'no talk for either',
      [bea({organisation: 'Lab'}), toBea()],
      {owed: {interview: undefined}},
    ],
  ])('are not looked for at %s', (_, changes, some) => {
    expect(others(changes, some)).toEqual([]);
  });

  it('are told by the one most like it', () => {
    expect(
      others([
        bea(),
        toBea({text: sharing(2)}, 'L-2'),
        toBea({text: sharing(8), person: 'Cem'}, 'L-3'),
        toBea({text: sharing(5), person: 'Dora'}, 'L-4'),
      ]),
    ).toEqual([
      {name: 'Cem', share: 0.8},
      {name: 'Dora', share: 0.5},
      {name: 'Bea Holm', share: 0.2},
    ]);
  });
});
