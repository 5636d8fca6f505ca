import type {Words} from '../../core/languages/words';
import {TABLES, type TableId} from '../../core/tables';
import {colour} from './dress';
import {cellsBelow} from './layout';
import {columnsOf} from './tabs';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** No tab of rows has this number: theirs are codes of letters. */
export const START_ID = 1;

/** The first tab: what this is, how to begin, and counts that stay true while a person edits by hand. */
export const startTab = ({start}: Words): Sheet => ({
  properties: {
    sheetId: START_ID,
    title: start.tab,
    index: 0,
    tabColorStyle: colour('#1f4e5f'),
    gridProperties: {rowCount: 40, columnCount: 4, hideGridlines: true},
  },
  data: [
    {
      startRow: 0,
      startColumn: 0,
      rowData: [
        row(said(start.title, {bold: true, fontSize: 20})),
        row(said(start.what)),
        {},
        row(said(start.begin, {bold: true})),
        ...start.how.map(line => row(said(line))),
        {},
        row(said(start.counts, {bold: true})),
        ...COUNTS.map(count =>
          row(
            said(start.labels[count.label]),
            counted(count.formula(cellsOf(count))),
          ),
        ),
      ],
      columnMetadata: [{pixelSize: 420}, {pixelSize: 90}],
    },
  ],
});

/** Counts of what stands in one column, in their order on the tab. */
export interface Count {
  readonly label: keyof Words['start']['labels'];
  readonly table: TableId;
  readonly column: string;
  /** One argument a function: a list separator depends on the spreadsheet's locale, and these must not. */
  readonly formula: (cells: string) => string;
}

const filled = (cells: string): string => `=COUNTA(${cells})`;
const holding =
  (value: string) =>
  (cells: string): string =>
    `=SUMPRODUCT(--(${cells}="${value}"))`;

export const COUNTS: readonly Count[] = [
  {label: 'work', table: 'work', column: 'name', formula: filled},
  {label: 'research', table: 'research', column: 'title', formula: filled},
  {label: 'people', table: 'people', column: 'name', formula: filled},
  {label: 'calls', table: 'calls', column: 'person', formula: filled},
  {
    label: 'talks',
    table: 'interviews',
    column: 'status',
    formula: holding('done'),
  },
  {
    label: 'lettersWaiting',
    table: 'letters',
    column: 'stage',
    formula: holding('draft'),
  },
  {
    label: 'lettersSent',
    table: 'letters',
    column: 'stage',
    formula: holding('sent'),
  },
];

/** Where a new tracker has the column. */
const cellsOf = ({table, column}: Count): string =>
  cellsBelow(
    TABLES[table].title,
    columnsOf(table).findIndex(([name]) => name === column),
  );

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const row = (...values: CellData[]): RowData => ({values});

const said = (
  text: string,
  textFormat: {bold?: boolean; fontSize?: number} = {},
): CellData => ({
  userEnteredValue: {stringValue: text},
  userEnteredFormat: {textFormat, wrapStrategy: 'WRAP'},
});

const counted = (formula: string): CellData => ({
  userEnteredValue: {formulaValue: formula},
  userEnteredFormat: {textFormat: {bold: true}, horizontalAlignment: 'RIGHT'},
});
