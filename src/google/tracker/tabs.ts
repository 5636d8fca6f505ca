import type {Kept} from '../../core/languages/kept';
import {saidTable} from '../../core/languages/said-table';
import type {Column} from '../../core/tables/table';
import {TABLE_IDS, TABLES, type TableId} from '../../core/tables';

/** The key of the developer metadata that the tracker's columns carry; its value is `people.name`. */
export const COLUMN_KEY = 'sevenSteps';

/** The number of the Start tab. No tab of rows has this number: theirs are codes of letters. */
export const START_ID = 1;

export const columnsOf = (table: TableId): readonly [string, Column][] =>
  Object.entries<Column>(TABLES[table].columns);

/** The same as a tracker of that language has them. */
export const columnsIn = (
  table: TableId,
  kept: Kept,
): readonly [string, Column][] =>
  Object.entries(saidTable(table, kept).columns);

/** One column of one tab, wherever a person may have moved it. */
export interface ColumnName {
  readonly table: TableId;
  readonly column: string;
}

export const ALL_COLUMNS: readonly ColumnName[] = TABLE_IDS.flatMap(table =>
  columnsOf(table).map(([column]) => ({table, column})),
);

/** As the column's metadata says it: `people.name`. */
export const labelOf = ({table, column}: ColumnName): string =>
  `${table}.${column}`;
