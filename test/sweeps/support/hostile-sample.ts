import type {Column} from '../../../src/core/tables/table';
import {TABLES, type TableId} from '../../../src/core/tables';
import {byHand} from '../../stories/support/by-hand';
import {copyOf, type Someone} from '../../stories/support/person';

/** A sample in which other texts stand for its words. */
export interface HostileSample {
  readonly someone: Someone;
  /** What stands for each word now. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Writes another text over every word of every tab that a person writes freely, as if it had been pasted there: the same text wherever
 * the same word stood, so that names still name. `textFor` is asked once for each word. A new column joins by itself.
 */
export function hostileSample(
  start: Someone,
  textFor: (word: string, at: number) => string,
): HostileSample {
  const someone = copyOf(start);
  const hand = byHand(someone);
  const texts = new Map<string, string>();
  const standIn = (word: string): string => {
    const known = texts.get(word) ?? textFor(word, texts.size);
    texts.set(word, known);
    return known;
  };
  for (const [table, {title}] of Object.entries(TABLES)) {
    const [headings = [], ...rows] = hand.values(`'${title}'`);
    const free = freeColumns(table as TableId);
    const written = rows.map(row =>
      row.map((cell, at) =>
        typeof cell === 'string' && free.has(String(headings[at]))
          ? overNames(cell, standIn)
          : cell,
      ),
    );
    if (written.length > 0) hand.overwrite(`'${title}'!A2`, written);
  }
  return {someone, texts};
}

/** The tab of settings has keys and codes beside a person's words, and is filled by forms alone. */
const freeColumns = (table: TableId): ReadonlySet<string> =>
  new Set(
    Object.values<Column>(table === 'settings' ? {} : TABLES[table].columns)
      .filter(
        ({kind, open}) =>
          kind === 'text' ||
          kind === 'lines' ||
          (kind === 'choice' && open === true),
      )
      .map(({heading}) => heading),
  );

/** Several names stand in one cell with semicolons between them. */
const overNames = (cell: string, standIn: (word: string) => string): string =>
  cell === '' ? '' : cell.split('; ').map(standIn).join('; ');
