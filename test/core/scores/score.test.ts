import {missingOf, type ScoreItem, sumOf} from '../../../src/core/scores/score';

const item = (id: string, points: number, of: number): ScoreItem<string> => ({
  id,
  points,
  of,
  mends: {action: 'prepare.home'},
});
const had = item('had', 20, 20);
const five = item('five', 0, 5);
const twelve = item('twelve', 8, 20);
const ten = item('ten', 0, 10);
const anotherTen = item('anotherTen', 10, 20);

describe('a score', () => {
  it('is the sum of its points', () => {
    expect(sumOf([had, five, twelve])).toBe(28);
  });

  it('lacks what has fewer points than it may have, what weighs most first', () => {
    expect(missingOf([five, ten, had, anotherTen, twelve])).toEqual([
      twelve,
      ten,
      anotherTen,
      five,
    ]);
  });

  it('leaves things of the same weight in their order', () => {
    expect(missingOf([ten, anotherTen])).toEqual([ten, anotherTen]);
    expect(missingOf([anotherTen, ten])).toEqual([anotherTen, ten]);
  });
});
