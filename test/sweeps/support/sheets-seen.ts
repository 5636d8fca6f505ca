import {START_ID} from '../../../src/google/tracker/tabs';
import {byHand} from '../../stories/support/by-hand';
import type {Someone} from '../../stories/support/person';

/** All words and figures of a spreadsheet, whichever tab they stand in. */
export interface Sheets {
  readonly cells: readonly string[];
  /** Of each row that holds anything, what it holds. */
  readonly rows: readonly (readonly string[])[];
}

export function sheetsOfPerson(someone: Someone): Sheets {
  const hand = byHand(someone);
  const rows = hand
    .tabs()
    .filter(({sheetId}) => !COUNTED.has(sheetId))
    .flatMap(({title}) => hand.values(`'${title.replace(/'/g, "''")}'`))
    .map(row => row.filter(cell => cell !== '' && cell !== false).map(String))
    .filter(row => row.length > 0);
  return {cells: rows.flat(), rows};
}

/** The Start tab counts what the others hold, and the settings note what was saved last. */
const COUNTED: ReadonlySet<number> = new Set([START_ID, 'T'.charCodeAt(0)]);

/** What an action of the add-on lost or tore apart: a row that nothing after it holds whole, but for the few cells that it was to write anew. */
export function lostBetween(
  before: Sheets,
  after: Sheets,
  writtenAnew = 1,
): string | undefined {
  const left = new Map<string, number[]>();
  after.rows.forEach((row, at) => {
    for (const cell of row) left.set(cell, [...(left.get(cell) ?? []), at]);
  });
  const taken = new Set<number>();
  for (const row of [...before.rows].sort((a, b) => b.length - a.length)) {
    const places = row.flatMap(cell => left.get(cell) ?? []);
    const counts = new Map<number, number>();
    for (const place of places)
      if (!taken.has(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
    const [best, count] = [...counts].sort(
      (a, b) =>
        b[1] - a[1] || after.rows[a[0]]!.length - after.rows[b[0]]!.length,
    )[0] ?? [-1, 0];
    const altered = row.length - count;
    if (best < 0 || altered > writtenAnew)
      return `A row is lost or torn apart: ${row.join(' | ')}`;
    taken.add(best);
  }
  return undefined;
}
