import {english} from '../../src/core/languages/english';
import {oddities} from '../../src/core/oddities';
import {type Oddity, put} from '../../src/core/tracker';
import {aWorld} from './support/world';

const odd = (set: Partial<Oddity> = {}): Oddity => ({
  table: 'people',
  row: 'P-1',
  column: 'nextOn',
  cell: 'People!P2',
  content: 'soon',
  ...set,
});
const shown = (some: readonly Oddity[], sheetLanguage = '') => {
  const world = aWorld({
    changes: [put('settings', 'sheetLanguage', {value: sheetLanguage})],
  });
  return oddities({...world, tracker: {...world.tracker, oddities: some}});
};
/** What is said of the one cell. */
const said = (set: Partial<Oddity>, sheetLanguage?: string) => {
  const block = shown([odd(set)], sheetLanguage)[2];
  return block?.show === 'list' ? block.items[0]?.text : undefined;
};

describe('cells that could not be understood', () => {
  it('are named by their addresses, each with what to do', () => {
    expect(shown([odd()])).toEqual([
      {show: 'heading', text: english.overview.odd},
      {show: 'text', text: english.overview.oddWhy, tone: 'warn'},
      {
        show: 'list',
        items: [
          {
            title: 'People!P2',
            text: '“soon” in “Next on” is not a day. Write it like 2027-03-01.',
          },
        ],
      },
    ]);
    expect(shown([])).toEqual([]);
  });

  it.each<[Partial<Oddity>, string]>([
    [
      {column: 'yearsInField'},
      '“soon” in “Years in the field” is not a number. Write figures only.',
    ],
    [
      {column: 'known'},
      '“soon” in “I know them” is neither a tick nor empty. Clear the cell, or write TRUE.',
    ],
    [
      {table: 'interviews', column: 'start'},
      '“soon” in “Start” is not a day with a time. Write it like 2027-03-01 14:30.',
    ],
    [
      {table: 'interviews', column: 'rating'},
      '“soon” in “How good it was” is not a rating. Write a whole number from 1 to 5.',
    ],
  ])('are told by what belongs there: %j', (set, sentence) => {
    expect(said(set)).toBe(sentence);
  });

  it('are told by the heading that stands above them', () => {
    expect(said({table: 'plan', column: 'dueOn'}, 'Deutsch')).toBe(
      '“soon” in “Fällig” is not a day. Write it like 2027-03-01.',
    );
  });

  it('are shown by their first sixty characters', () => {
    const start = (content: string) => /^“(.*?)”/.exec(said({content})!)?.[1];
    expect(start('😀'.repeat(60))).toBe('😀'.repeat(60));
    expect(start('😀'.repeat(61))).toBe(`${'😀'.repeat(59)}…`);
  });

  it.each([
    [5, 5, undefined],
    [6, 5, 'One more cell like these.'],
    [8, 5, '3 more cells like these.'],
  ])(
    'are named five at the most, the others counted: of %d',
    (all, named, more) => {
      const [, , list, ...rest] = shown(Array.from({length: all}, () => odd()));
      expect(list).toMatchObject({items: {length: named}});
      expect(rest).toEqual(
        more === undefined ? [] : [{show: 'text', text: more, tone: 'quiet'}],
      );
    },
  );
});
