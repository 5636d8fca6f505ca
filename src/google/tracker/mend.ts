import type {Column} from '../../core/tables/table';
import {TABLES, type TableId} from '../../core/tables';
import {sheets} from '../advanced-services';
import {dress, dressColumn, headingCell, tabProperties} from './dress';
import type {Found} from './read';
import {columnsOf, sheetIdOf} from './tabs';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A tab as it stands before it is mended. */
interface Tab {
  readonly title: string;
  readonly columnCount: number;
  /** The headings that no column of ours stands under, by their place. */
  readonly free: ReadonlyMap<string, number>;
}

/** Gives a tracker the tabs and columns it lacks; what is there stays as it is. A column that has our heading but lost its mark is taken for ours again. */
export function mend({layout, missing}: Found): void {
  const tabs = tabsOf(layout);
  const requests = [...new Set(missing.map(({table}) => table))].flatMap(
    table => {
      const columns = new Set(
        missing.flatMap(one => (one.table === table ? [one.column] : [])),
      );
      const tab = tabs.get(table);
      return tab ? newColumns(table, tab, columns) : newTabWhole(table);
    },
  );
  sheets().batchUpdate({requests}, layout.spreadsheetId);
}

function tabsOf({
  spreadsheetId,
  tabs,
}: Found['layout']): ReadonlyMap<TableId, Tab> {
  const {sheets: some = []} = sheets().get(spreadsheetId, {
    fields: 'sheets(properties(sheetId,title,gridProperties(columnCount)))',
  });
  const ids = Object.keys(TABLES) as TableId[];
  const there = ids.flatMap(table => {
    const sheet = some.find(
      ({properties}) => properties?.sheetId === sheetIdOf(table),
    );
    return sheet ? [{table, properties: sheet.properties!}] : [];
  });
  const {valueRanges = []} = sheets().Values!.batchGet(spreadsheetId, {
    ranges: there.map(
      ({properties}) => `'${properties.title!.replace(/'/g, "''")}'!1:1`,
    ),
  });
  return new Map(
    there.map(({table, properties}, index) => {
      const headings = (valueRanges[index]?.values?.[0] ?? []) as string[];
      const ours = new Set(tabs.get(table)?.columns.values());
      return [
        table,
        {
          title: properties.title!,
          columnCount: properties.gridProperties!.columnCount!,
          free: new Map(
            headings.flatMap((heading, at) =>
              ours.has(at) ? [] : [[String(heading), at] as const],
            ),
          ),
        },
      ];
    }),
  );
}

const newTabWhole = (table: TableId): readonly Request[] => [
  {addSheet: {properties: tabProperties(table)}},
  headings(table, columnsOf(table), 0),
  ...dress(table),
];

function newColumns(
  table: TableId,
  {columnCount, free}: Tab,
  missing: ReadonlySet<string>,
): readonly Request[] {
  const columns = columnsOf(table).filter(([name]) => missing.has(name));
  const known = columns.filter(([, {heading}]) => free.has(heading));
  const fresh = columns.filter(([, {heading}]) => !free.has(heading));
  return [
    ...known.flatMap(([name, column]) =>
      dressColumn(table, name, column, free.get(column.heading)!),
    ),
    ...(fresh.length === 0
      ? []
      : [
          {
            appendDimension: {
              sheetId: sheetIdOf(table),
              dimension: 'COLUMNS',
              length: fresh.length,
            },
          },
          headings(table, fresh, columnCount),
          ...fresh.flatMap(([name, column], index) =>
            dressColumn(table, name, column, columnCount + index),
          ),
        ]),
  ];
}

const headings = (
  table: TableId,
  columns: readonly [string, Column][],
  columnIndex: number,
): Request => ({
  updateCells: {
    start: {sheetId: sheetIdOf(table), rowIndex: 0, columnIndex},
    rows: [{values: columns.map(([, column]) => headingCell(column, table))}],
    fields: 'userEnteredValue,userEnteredFormat,note',
  },
});
