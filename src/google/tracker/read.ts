import {understand} from '../../core/languages/understand';
import {TABLE_IDS, type TableId} from '../../core/tables';
import {
  emptyRow,
  emptyTracker,
  idOfRow,
  keptOf,
  type Oddity,
  type Tracker,
} from '../../core/tracker';
import {sheets} from '../advanced-services';
import {readPatiently} from '../patiently';
import {read} from './cells';
import {
  type Cell,
  columnIndex,
  columnLetters,
  type Layout,
  type TabLayout,
} from './layout';
import {sheetIdOf} from '../../core/tables/sheet-id';
import {
  ALL_COLUMNS,
  COLUMN_KEY,
  type ColumnName,
  columnsOf,
  labelOf,
} from './tabs';

interface FoundColumn {
  readonly tab: string;
  readonly index: number;
  /** From the heading down, without the empty cells at the end. */
  readonly cells: readonly Cell[];
}

/** What one read found. */
export interface Found {
  readonly tracker: Tracker;
  readonly layout: Layout;
  /** Columns that a person has deleted, or that an older tracker never had. */
  readonly missing: readonly ColumnName[];
}

/** The whole tracker and where everything stands in it, with one call; undefined when nothing in the spreadsheet is ours. */
export function readTracker(spreadsheetId: string): Found | undefined {
  const found = findColumns(spreadsheetId);
  if (found.size === 0) return undefined;
  const tabs = new Map<TableId, TabLayout>();
  const oddities: Oddity[] = [];
  const rows: Record<string, readonly {id: string}[]> = {};
  for (const table of TABLE_IDS) {
    const tab = readTab(table, found, oddities);
    rows[table] = tab?.rows ?? [];
    if (tab) tabs.set(table, tab.layout);
  }
  const tracker: Tracker = {
    ...emptyTracker(spreadsheetId),
    rows: rows as unknown as Tracker['rows'],
    oddities,
  };
  return {
    tracker,
    layout: {spreadsheetId, kept: keptOf(tracker), tabs},
    missing: ALL_COLUMNS.filter(name => !found.has(labelOf(name))),
  };
}

function findColumns(spreadsheetId: string): Map<string, FoundColumn> {
  const {valueRanges} = readPatiently(() =>
    sheets().Values!.batchGetByDataFilter(
      {
        dataFilters: ALL_COLUMNS.map(name => ({
          developerMetadataLookup: {
            metadataKey: COLUMN_KEY,
            metadataValue: labelOf(name),
          },
        })),
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      },
      spreadsheetId,
    ),
  );
  const found = (valueRanges ?? []).flatMap(({valueRange, dataFilters}) => {
    const label = dataFilters?.[0]?.developerMetadataLookup?.metadataValue;
    const place = /^(.*)!([A-Z]+)/.exec(valueRange?.range ?? '');
    if (!label || !place) return [];
    const column: FoundColumn = {
      tab: place[1]!.replace(/^'(.*)'$/, '$1').replace(/''/g, "'"),
      index: columnIndex(place[2]!),
      cells: (valueRange?.values?.[0] ?? []) as Cell[],
    };
    return [[label, column] as const];
  });
  const columns = new Map(found);
  return columns.size === found.length
    ? columns
    : new Map(onOneTab(found, numbersOfTabs(spreadsheetId)));
}

/** A tab that a person duplicated may have taken the marks of its columns along. Of each table only one tab counts: the one with our number, or else the first. */
function onOneTab(
  found: readonly (readonly [string, FoundColumn])[],
  numbers: ReadonlyMap<string, number>,
): readonly (readonly [string, FoundColumn])[] {
  return TABLE_IDS.flatMap(table => {
    const here = found.filter(([label]) => label.startsWith(`${table}.`));
    const own = here.find(([, {tab}]) => numbers.get(tab) === sheetIdOf(table));
    const title = (own ?? here[0])?.[1].tab;
    return here.filter(([, {tab}]) => tab === title);
  });
}

/** The number of each tab, by its title. */
export function numbersOfTabs(
  spreadsheetId: string,
): ReadonlyMap<string, number> {
  const {sheets: tabs = []} = readPatiently(() =>
    sheets().get(spreadsheetId, {fields: 'sheets(properties(sheetId,title))'}),
  );
  return new Map(
    tabs.map(({properties}) => [properties!.title!, properties!.sheetId ?? 0]),
  );
}

function readTab(
  table: TableId,
  found: ReadonlyMap<string, FoundColumn>,
  oddities: Oddity[],
): {rows: {id: string}[]; layout: TabLayout} | undefined {
  const here = columnsOf(table).flatMap(([column, {kind, choices}]) => {
    const place = found.get(labelOf({table, column}));
    const meant = choices && understand({choices});
    return place ? [{column, kind, meant, ...place}] : [];
  });
  const [first] = here;
  if (!first) return undefined;
  const ids = here.find(({column}) => column === 'id')?.cells ?? [];
  const height = Math.max(...here.map(({cells}) => cells.length));
  const blank = emptyRow(table, '');
  const rows: {id: string}[] = [];
  const places = new Map<string, number>();
  for (let at = 1; at < height; at += 1) {
    if (here.every(({cells}) => isBlank(cells[at]))) continue;
    const id = ownId(ids[at], places) ?? idOfRow(at + 1);
    const row: Record<string, unknown> = {...blank, id};
    for (const {column, kind, meant, cells, index, tab} of here) {
      if (column === 'id') continue;
      const value = read(kind, cells[at]);
      if (value !== undefined || isBlank(cells[at]))
        row[column] = meant ? meant(String(value)) : value;
      else
        oddities.push({
          table,
          row: id,
          column,
          cell: `${tab}!${columnLetters(index)}${at + 1}`,
          content: String(cells[at]),
        });
    }
    places.set(id, at);
    rows.push(row as {id: string});
  }
  return {
    rows,
    layout: {
      title: first.tab,
      sheetId: sheetIdOf(table),
      columns: new Map(here.map(({column, index}) => [column, index])),
      rows: places,
      cells: new Map(here.map(({column, cells}) => [column, cells])),
    },
  };
}

/** The row's own id, unless it has none or a copied row higher up has the same. */
function ownId(
  cell: Cell | undefined,
  taken: ReadonlyMap<string, number>,
): string | undefined {
  const id = isBlank(cell) ? '' : String(cell);
  return id === '' || taken.has(id) ? undefined : id;
}

/** An unticked checkbox says nothing either. */
const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || cell === '' || cell === false;
