import type {Words} from '../../core/languages/words';
import {cellsOf, colour} from './dress';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** No tab of rows has this number: theirs are codes of letters. */
const SHEET_ID = 1;

/** The first tab: what this is, how to begin, and counts that stay true while a person edits by hand. */
export const startTab = ({start}: Words): Sheet => ({
  properties: {
    sheetId: SHEET_ID,
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
        ...COUNTS.map(({label, formula}) =>
          row(said(start.labels[label]), counted(formula)),
        ),
      ],
      columnMetadata: [{pixelSize: 420}, {pixelSize: 90}],
    },
  ],
});

/** One argument a function: a list separator depends on the spreadsheet's locale, and these must not. */
const COUNTS: readonly {
  readonly label: keyof Words['start']['labels'];
  readonly formula: string;
}[] = [
  {label: 'work', formula: `=COUNTA(${cellsOf('work', 'name')})`},
  {label: 'research', formula: `=COUNTA(${cellsOf('research', 'title')})`},
  {label: 'people', formula: `=COUNTA(${cellsOf('people', 'name')})`},
  {label: 'calls', formula: `=COUNTA(${cellsOf('calls', 'person')})`},
  {
    label: 'talks',
    formula: `=SUMPRODUCT(--(${cellsOf('interviews', 'status')}="done"))`,
  },
  {
    label: 'lettersWaiting',
    formula: `=SUMPRODUCT(--(${cellsOf('letters', 'stage')}="draft"))`,
  },
  {
    label: 'lettersSent',
    formula: `=SUMPRODUCT(--(${cellsOf('letters', 'stage')}="sent"))`,
  },
];

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
