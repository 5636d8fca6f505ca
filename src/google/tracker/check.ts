import type {TableId} from '../../core/tables';
import type {Change} from '../../core/tracker';
import {
  type Cell,
  columnLetters,
  type Layout,
  quoted,
  type TabLayout,
} from './layout';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** A change that met another row than the one it was meant for. */
export interface Stray {
  readonly change: Change;
  /** From 0, where the row stands now that it met. */
  readonly row: number;
  /** The id that stands there. */
  readonly id: string;
  /** For a row taken away: all ids that are left. */
  readonly ids: ReadonlySet<string>;
}

/** With more rows than this a whole column of ids is shorter. */
const MOST_SINGLE = 20;

/** Addresses of what tells, once it is written, whether the right rows were met. */
export function rangesToCheck(
  changes: readonly Change[],
  {tabs}: Layout,
): string[] {
  return [...tablesOf(changes)].flatMap(table => {
    const tab = tabs.get(table)!;
    const title = quoted(tab.title);
    const here = placed(changes, table, tab);
    const idAt = tab.columns.get('id');
    if (idAt === undefined) return [];
    const letters = columnLetters(idAt);
    const isWhole =
      here.length > MOST_SINGLE || here.some(({change}) => 'remove' in change);
    return [
      `${title}!1:1`,
      ...(isWhole ? [`${title}!${letters}:${letters}`] : []),
      ...here.flatMap(({change, row}) =>
        'become' in change
          ? [`${title}!${row + 1}:${row + 1}`]
          : isWhole
            ? []
            : [`${title}!${letters}${row + 1}`],
      ),
    ];
  });
}

/** The changes that met a wrong row, and the title of a tab whose columns were moved meanwhile. */
export function strays(
  changes: readonly Change[],
  {tabs}: Layout,
  answer: readonly Sheet[],
): {readonly moved?: string; readonly wrong: readonly Stray[]} {
  const wrong: Stray[] = [];
  for (const table of tablesOf(changes)) {
    const tab = tabs.get(table)!;
    const idAt = tab.columns.get('id');
    if (idAt === undefined) continue;
    const cells = cellsOf(tab, answer);
    if (areMoved(tab, cells)) return {moved: tab.title, wrong};
    const ids = new Set(
      [...cells].map(([, row]) => String(row.get(idAt) ?? '')),
    );
    for (const {change, row} of placed(changes, table, tab)) {
      const id = String(cells.get(row)?.get(idAt) ?? '');
      const isMet =
        'remove' in change
          ? !ids.has(change.id)
          : 'become' in change
            ? isAsRead(change, tab, cells.get(row))
            : id === change.id;
      if (!isMet) wrong.push({change, row, id, ids});
    }
  }
  return {wrong};
}

const tablesOf = (changes: readonly Change[]): ReadonlySet<TableId> =>
  new Set(changes.map(({table}) => table));

/** The changes of rows that were there, each with where its row stands once rows above it are taken away. */
function placed(
  changes: readonly Change[],
  table: TableId,
  tab: TabLayout,
): {change: Change; row: number}[] {
  const here = changes.flatMap(change => {
    const row = tab.rows.get(change.id);
    return change.table === table && row !== undefined ? [{change, row}] : [];
  });
  const removed = here.filter(({change}) => 'remove' in change);
  return here.map(({change, row}) => ({
    change,
    row: row - removed.filter(one => one.row < row).length,
  }));
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** By row and column, both from 0. */
function cellsOf({sheetId}: TabLayout, answer: readonly Sheet[]): Cells {
  const cells = new Map<number, Map<number, Cell>>();
  const sheet = answer.find(
    ({properties}) => (properties?.sheetId ?? 0) === sheetId,
  );
  for (const {startRow = 0, startColumn = 0, rowData = []} of sheet?.data ?? [])
    rowData.forEach(({values = []}, down) => {
      const row = cells.get(startRow + down) ?? new Map<number, Cell>();
      cells.set(startRow + down, row);
      values.forEach(({effectiveValue}, right) =>
        row.set(startColumn + right, valueOf(effectiveValue)),
      );
    });
  return cells;
}

const valueOf = (value: ExtendedValue | undefined): Cell =>
  value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;

/** A heading may be renamed at any moment; two at once that are others mean that columns have moved. */
const areMoved = (tab: TabLayout, cells: Cells): boolean =>
  [...tab.columns].filter(
    ([column, at]) =>
      String(tab.cells.get(column)?.[0] ?? '') !==
      String(cells.get(0)?.get(at) ?? ''),
  ).length > 1;

/** Whether a row that had no id holds what was read in it, but for what was written. */
const isAsRead = (
  change: Change & {readonly become: string; readonly set: object},
  tab: TabLayout,
  row: ReadonlyMap<number, Cell> | undefined,
): boolean =>
  [...tab.columns].every(
    ([column, at]) =>
      column === 'id' ||
      column in change.set ||
      asText(tab.cells.get(column)?.[tab.rows.get(change.id)!]) ===
        asText(row?.get(at)),
  );

const asText = (cell: Cell | undefined): string =>
  cell === undefined || cell === null || cell === false ? '' : String(cell);
