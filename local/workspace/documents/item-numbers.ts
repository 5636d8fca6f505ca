import type {ParagraphStyle} from './text-document';

/** The number of each paragraph that is an item among its list's items of the same depth, from 1; a list goes on after other paragraphs, and an outer item begins its inner ones anew. */
export function itemNumbers(
  styles: readonly ParagraphStyle[],
): (number | undefined)[] {
  const counts = new Map<string, number[]>();
  return styles.map(({bullet}) => {
    if (!bullet) return undefined;
    const levels = (counts.get(bullet.list) ?? []).slice(0, bullet.level + 1);
    const number = (levels[bullet.level] ?? 0) + 1;
    levels[bullet.level] = number;
    counts.set(bullet.list, levels);
    return number;
  });
}
