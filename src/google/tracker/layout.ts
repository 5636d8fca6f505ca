import type {Kept} from '../../core/languages/kept';
import type {TableId} from '../../core/tables';

/** Where things stood in the spreadsheet when it was read: good for writes of the same run, and for nothing later. */
export interface Layout {
  readonly spreadsheetId: string;
  /** What its tabs are written in. */
  readonly kept: Kept;
  readonly tabs: ReadonlyMap<TableId, TabLayout>;
}

export interface TabLayout {
  /** As the person calls the tab now. */
  readonly title: string;
  /** Its number: ours, unless ours was deleted and a duplicate of it is left. */
  readonly sheetId: number;
  /** From 0, by the column's own name. A column a person has deleted is not there. */
  readonly columns: ReadonlyMap<string, number>;
  /** From 0, by the row's id; the heading is row 0. */
  readonly rows: ReadonlyMap<string, number>;
  /** What the cells of each column held, from the heading down, without the empty ones at the end. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

/** A cell's value as Sheets answers it; a day is a number. */
export type Cell = string | number | boolean | null;

/** From 0: `A` is 0, `AA` is 26. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce(
    (index, letter) => index * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  const before = Math.floor(index / 26);
  return (
    (before > 0 ? columnLetters(before - 1) : '') +
    String.fromCharCode(65 + rest)
  );
}

/** The address of a column's cells below the heading, for a formula: `'People'!B2:B`. */
export function cellsBelow(title: string, index: number): string {
  const letters = columnLetters(index);
  return `${quoted(title)}!${letters}2:${letters}`;
}

/** A tab's title as an address begins with it. */
export const quoted = (title: string): string =>
  `'${title.replace(/'/g, "''")}'`;

/** The same with the numbers that the tabs have, by their titles. */
export const asNumbered = (
  {tabs, ...layout}: Layout,
  numbers: ReadonlyMap<string, number>,
): Layout => ({
  ...layout,
  tabs: new Map(
    [...tabs].map(([table, tab]) => [
      table,
      {...tab, sheetId: numbers.get(tab.title) ?? tab.sheetId},
    ]),
  ),
});
