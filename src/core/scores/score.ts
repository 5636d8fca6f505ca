import type {Press} from '../screen';

/** One thing a score looks at. */
export interface ScoreItem<Id extends string> {
  readonly id: Id;
  readonly points: number;
  readonly of: number;
  /** What leads to the place where the rest can be had. */
  readonly mends: Press;
}

export const sumOf = (items: readonly ScoreItem<string>[]): number =>
  items.reduce((sum, {points}) => sum + points, 0);

/** What still lacks points, the weightiest first. */
export const missingOf = <Id extends string>(
  items: readonly ScoreItem<Id>[],
): readonly ScoreItem<Id>[] =>
  items
    .filter(({points, of}) => points < of)
    .sort((a, b) => b.of - b.points - (a.of - a.points));
