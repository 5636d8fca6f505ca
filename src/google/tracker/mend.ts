import type {Kept} from '../../core/languages/kept';
import type {Column} from '../../core/tables/table';
import {TABLES, type TableId} from '../../core/tables';
import {sheets} from '../advanced-services';
import {dress, dressColumn, headingCell, sizeOf, tabProperties} from './dress';
import type {Found} from './read';
import {sheetIdOf} from '../../core/tables/sheet-id';
import {columnsIn} from './tabs';

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
  const {tabs, titles} = tabsOf(layout);
  const requests = [...new Set(missing.map(({table}) => table))].flatMap(
    table => {
      const columns = new Set(
        missing.flatMap(one => (one.table === table ? [one.column] : [])),
      );
      const tab = tabs.get(table);
      return tab
        ? newColumns(table, layout.kept, tab, columns)
        : newTabWhole(table, layout.kept, titles);
    },
  );
  sheets().batchUpdate({requests}, layout.spreadsheetId);
}

function tabsOf({spreadsheetId, tabs}: Found['layout']): {
  tabs: ReadonlyMap<TableId, Tab>;
  /** Of every tab, in small letters: two that differ in capitals alone cannot be. */
  titles: ReadonlySet<string>;
} {
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
  const found = new Map(
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
  return {
    tabs: found,
    titles: new Set(
      some.map(({properties}) => properties!.title!.toLowerCase()),
    ),
  };
}

const newTabWhole = (
  table: TableId,
  kept: Kept,
  titles: ReadonlySet<string>,
): readonly Request[] => [
  {
    addSheet: {
      properties: {
        ...tabProperties(table, kept),
        title: freeTitle(kept.sheet.tabs[table], titles),
      },
    },
  },
  headings(table, columnsIn(table, kept), 0),
  ...sizes(table, columnsIn(table, kept), 0),
  ...dress(table, kept),
];

/** The title itself, or with the first number that no tab of the person's own has. */
function freeTitle(title: string, titles: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; titles.has(free.toLowerCase()); number += 1)
    free = `${title} ${number}`;
  return free;
}

function newColumns(
  table: TableId,
  kept: Kept,
  {columnCount, free}: Tab,
  missing: ReadonlySet<string>,
): readonly Request[] {
  const columns = columnsIn(table, kept).filter(([name]) => missing.has(name));
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
          ...sizes(table, fresh, columnCount),
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

/** How wide each is, and whether it is in sight. */
const sizes = (
  table: TableId,
  columns: readonly [string, Column][],
  first: number,
): readonly Request[] =>
  columns.map(([, column], index) => ({
    updateDimensionProperties: {
      range: {
        sheetId: sheetIdOf(table),
        dimension: 'COLUMNS',
        startIndex: first + index,
        endIndex: first + index + 1,
      },
      properties: sizeOf(column),
      fields: 'pixelSize,hiddenByUser',
    },
  }));
