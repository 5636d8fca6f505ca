import type {Kept} from '../../core/languages/kept';
import {saidTable} from '../../core/languages/said-table';
import {Problem} from '../../core/problem';
import {TABLES, type TableId} from '../../core/tables';
import type {Column, Kind, Values} from '../../core/tables/table';
import type {Change} from '../../core/tracker';
import {written} from './cells';
import type {Layout, TabLayout} from './layout';
import {columnsOf} from './tabs';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Cells = Readonly<Record<string, unknown>>;

/** A cell of Google Sheets takes no more. */
const MOST_CHARACTERS = 50_000;

/** Altered cells first, while every row is where it was read; then rows taken away, from the bottom up; then new rows. */
export function requestsFor(
  changes: readonly Change[],
  layout: Layout,
): Request[] {
  const altered: Request[] = [];
  const removed: {sheetId: number; row: number}[] = [];
  const added = new Map<TableId, Map<string, Cells>>();
  for (const change of changes) {
    const tab = tabOf(layout, change.table);
    const row = tab.rows.get(change.id);
    if ('remove' in change) {
      if (row !== undefined) removed.push({sheetId: tab.sheetId, row});
    } else if (row === undefined) {
      const some = added.get(change.table) ?? new Map<string, Cells>();
      some.set(change.id, {...some.get(change.id), ...change.set});
      added.set(change.table, some);
    } else {
      const cells =
        'become' in change ? {...change.set, id: change.become} : change.set;
      altered.push(...alterations(change.table, layout.kept, tab, row, cells));
    }
  }
  return [
    ...altered,
    ...removed.sort((a, b) => b.row - a.row).map(removal),
    ...[...added].map(([table, rows]) =>
      addition(table, layout.kept, tabOf(layout, table), rows),
    ),
  ];
}

const alterations = (
  table: TableId,
  kept: Kept,
  tab: TabLayout,
  row: number,
  cells: Cells,
): Request[] =>
  Object.entries(cells).flatMap(([column, value]) => {
    const at = tab.columns.get(column);
    if (at === undefined) return [];
    return [
      {
        updateCells: {
          range: {
            sheetId: tab.sheetId,
            startRowIndex: row,
            endRowIndex: row + 1,
            startColumnIndex: at,
            endColumnIndex: at + 1,
          },
          rows: [{values: [cell(table, kept, column, value)]}],
          fields: 'userEnteredValue',
        },
      },
    ];
  });

const removal = ({
  sheetId,
  row,
}: {
  readonly sheetId: number;
  readonly row: number;
}): Request => ({
  deleteDimension: {
    range: {
      sheetId,
      dimension: 'ROWS',
      startIndex: row,
      endIndex: row + 1,
    },
  },
});

/** New rows go below the last one that holds anything. Columns of the person's own stay empty in them. */
function addition(
  table: TableId,
  kept: Kept,
  tab: TabLayout,
  rows: ReadonlyMap<string, Cells>,
): Request {
  const width = Math.max(...tab.columns.values()) + 1;
  const columnAt = new Map(
    [...tab.columns].map(([column, index]) => [index, column]),
  );
  return {
    appendCells: {
      sheetId: tab.sheetId,
      rows: [...rows].map(([id, cells]) => ({
        values: Array.from({length: width}, (_, index) => {
          const column = columnAt.get(index);
          return column === undefined
            ? {}
            : cell(table, kept, column, column === 'id' ? id : cells[column]);
        }),
      })),
      fields: 'userEnteredValue',
    },
  };
}

function cell(
  table: TableId,
  kept: Kept,
  column: string,
  value: unknown,
): CellData {
  const {kind, choices} = columns(table).get(column)!;
  if (typeof value === 'string' && value.length > MOST_CHARACTERS)
    throw new Problem('textTooLong', {
      heading: saidTable(table, kept).columns[column]!.heading,
      count: value.length,
      most: MOST_CHARACTERS,
    });
  // What is one of the list is written as this tracker says it.
  const said =
    typeof value === 'string' && choices?.includes(value)
      ? (kept.values[value] ?? value)
      : value;
  return {userEnteredValue: written(kind, said as Values[Kind])};
}

const columns = (table: TableId): ReadonlyMap<string, Column> =>
  new Map(columnsOf(table));

function tabOf(layout: Layout, table: TableId): TabLayout {
  const tab = layout.tabs.get(table);
  if (!tab) throw new Error(`The tab ${TABLES[table].title} is missing`);
  return tab;
}
