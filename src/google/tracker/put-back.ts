import type {TableId} from '../../core/tables';
import type {Stray} from './check';
import type {Cell, Layout, TabLayout} from './layout';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** What gives the rows back what they held when they were read, that were met instead of others; `now` is where everything stands by now. */
export const putBack = (
  wrong: readonly Stray[],
  before: Layout,
  now: Layout,
): Request[] => [
  ...wrong.flatMap(stray => putBackOne(stray, before, now)),
  ...[...new Set(wrong.map(({change}) => change.table))].flatMap(table =>
    addAgain(table, wrong, before, now),
  ),
];

function putBackOne(stray: Stray, before: Layout, now: Layout): Request[] {
  const {change, id} = stray;
  if ('remove' in change) return [];
  const {table, set} = change;
  const [was, is] = [before.tabs.get(table)!, now.tabs.get(table)];
  if (!is) return [];
  const columns = Object.keys(set);
  const row = is.rows.get(id);
  if ('become' in change) {
    const then = row === undefined ? undefined : sameRow(row, is, was, columns);
    return row === undefined
      ? []
      : ['id', ...columns].flatMap(column =>
          cell(is, row, column, was.cells.get(column)?.[then ?? -1]),
        );
  }
  const then = was.rows.get(id);
  return columns.flatMap(column =>
    cell(
      is,
      row ?? stray.row,
      column,
      then === undefined ? null : was.cells.get(column)?.[then],
    ),
  );
}

/** Where the row that stands at `row` now stood when it was read. */
function sameRow(
  row: number,
  is: TabLayout,
  was: TabLayout,
  written: readonly string[],
): number | undefined {
  const columns = [...is.cells.keys()].filter(
    column => column !== 'id' && !written.includes(column),
  );
  return [...was.rows.values()].find(then =>
    columns.every(
      column =>
        (is.cells.get(column)?.[row] || '') ===
        (was.cells.get(column)?.[then] || ''),
    ),
  );
}

/** The rows that were taken away instead of others. */
function addAgain(
  table: TableId,
  wrong: readonly Stray[],
  before: Layout,
  now: Layout,
): Request[] {
  const removals = wrong.filter(
    ({change}) => change.table === table && 'remove' in change,
  );
  const [was, is] = [before.tabs.get(table)!, now.tabs.get(table)];
  if (removals.length === 0 || !is) return [];
  const meant = new Set(removals.map(({change}) => change.id));
  const lost = [...was.rows].filter(
    ([id]) => !meant.has(id) && !removals[0]!.ids.has(id) && !is.rows.has(id),
  );
  const width = Math.max(...is.columns.values()) + 1;
  const columnAt = new Map([...is.columns].map(([name, at]) => [at, name]));
  return lost.length === 0
    ? []
    : [
        {
          appendCells: {
            sheetId: is.sheetId,
            rows: lost.map(([, then]) => ({
              values: Array.from({length: width}, (_, at) =>
                dataOf(was.cells.get(columnAt.get(at) ?? '')?.[then]),
              ),
            })),
            fields: 'userEnteredValue',
          },
        },
      ];
}

function cell(
  {sheetId, columns}: TabLayout,
  rowIndex: number,
  column: string,
  value: Cell | undefined,
): Request[] {
  const columnIndex = columns.get(column);
  if (columnIndex === undefined) return [];
  return [
    {
      updateCells: {
        start: {sheetId, rowIndex, columnIndex},
        rows: [{values: [dataOf(value)]}],
        fields: 'userEnteredValue',
      },
    },
  ];
}

function dataOf(value: Cell | undefined): CellData {
  if (value === undefined || value === null || value === '') return {};
  if (typeof value === 'string')
    return {userEnteredValue: {stringValue: value}};
  return {
    userEnteredValue:
      typeof value === 'number' ? {numberValue: value} : {boolValue: value},
  };
}
