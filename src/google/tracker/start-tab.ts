import type {Words} from '../../core/languages/words';
import type {Kept} from '../../core/languages/kept';
import type {TableId} from '../../core/tables';
import {colour} from './dress';
import {cellsBelow} from './layout';
import {
  BY_STAGE,
  BY_WEEK,
  BY_WORK,
  COUNTS,
  type Formula,
  NEXT,
} from './start-formulas';
import {columnsOf, START_ID} from './tabs';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Rows of the tab; kinds of work run down at its end. */
const ROWS = 100;

/** A cell: words as they stand, a formula, or nothing. */
type Line = readonly (CellData | Formula | undefined)[];

/** The first tab: what is next and what there is, in numbers that stay true while a person edits by hand, how to begin, and what the pictures are drawn from. */
export const startTab = (words: Words): Sheet => ({
  properties: {
    sheetId: START_ID,
    title: words.start.tab,
    index: 0,
    tabColorStyle: colour('#1f4e5f'),
    gridProperties: {rowCount: ROWS, columnCount: 14, hideGridlines: true},
  },
  data: [
    {
      startRow: 0,
      startColumn: 0,
      rowData: linesOf(words).map((line, index) => ({
        values: line.map(cell =>
          cell === undefined
            ? {}
            : 'of' in cell
              ? counted(cell, index + 1, words.kept)
              : cell,
        ),
      })),
      columnMetadata: [
        {pixelSize: 300},
        ...Array.from({length: 4}, () => ({pixelSize: 95})),
      ],
    },
  ],
});

/** Where the numbers of each picture begin and end, from 0, headings included. */
export const places = (
  words: Words,
): Readonly<Record<keyof Words['start']['behind'], [number, number]>> => {
  const lines = linesOf(words);
  const from = (heading: string, count: number): [number, number] => {
    const at = lines.findIndex(
      ([first]) =>
        first !== undefined &&
        'userEnteredValue' in first &&
        first.userEnteredValue?.stringValue === heading,
    );
    return [at, at + 1 + count];
  };
  const {behind} = words.start;
  return {
    stage: from(behind.stage[0]!, BY_STAGE.length),
    week: from(behind.week[0]!, BY_WEEK.length),
    work: from(behind.work[0]!, BY_WORK.length),
  };
};

/** Every formula of the tab in the order of reading. */
export const START_FORMULAS: readonly Formula[] = [
  ...NEXT,
  ...COUNTS,
  ...BY_STAGE,
  ...BY_WEEK.flat(),
  ...BY_WORK.flat(),
];

function linesOf({start, kept}: Words): readonly Line[] {
  const heading = (words: string): Line => [
    said(words, {bold: true, fontSize: 12}),
  ];
  const headings = (words: readonly string[]): Line =>
    words.map(word => said(word, {bold: true}));
  return [
    [said(start.title, {bold: true, fontSize: 20})],
    [said(start.what)],
    [],
    heading(start.next),
    ...NEXT.map(one => [said(start.labels[one.label]), one]),
    [],
    heading(start.counts),
    ...COUNTS.map(one => [said(start.labels[one.label]), one]),
    [],
    heading(start.begin),
    ...start.how.map(line => [said(line)]),
    [],
    heading(start.numbers),
    headings(start.behind.stage),
    ...BY_STAGE.map(one => [said(kept.values[one.stage] ?? one.stage), one]),
    [],
    headings(start.behind.week),
    ...BY_WEEK,
    [],
    headings(start.behind.work),
    ...BY_WORK.map((line, index) =>
      index === 0 ? line : [undefined, ...line],
    ),
  ];
}

const said = (
  text: string,
  textFormat: {bold?: boolean; fontSize?: number} = {},
): CellData => ({
  userEnteredValue: {stringValue: text},
  userEnteredFormat: {textFormat, wrapStrategy: 'WRAP'},
});

const counted = (formula: Formula, row: number, kept: Kept): CellData => ({
  userEnteredValue: {
    formulaValue: formulaAt(formula, cellsOfNew(kept), row, kept),
  },
  userEnteredFormat: lookOf(formula),
});

/** The formula's text with the cells its columns have now. */
export const formulaAt = (
  {uses, of}: Formula,
  cellsOf: (table: TableId, column: string) => string,
  row: number,
  {values}: Kept,
): string =>
  of(
    uses.map(one => {
      const [table, column] = one.split('.') as [TableId, string];
      return cellsOf(table, column);
    }),
    row,
    value => values[value] ?? value,
  );

/** Where a new tracker has the column. */
const cellsOfNew =
  ({sheet}: Kept) =>
  (table: TableId, column: string): string =>
    cellsBelow(
      sheet.tabs[table],
      columnsOf(table).findIndex(([name]) => name === column),
    );

/** Days as days, means with one place, names as they are. */
function lookOf(formula: Formula): GoogleAppsScript.Sheets.Schema.CellFormat {
  const isDay = formula.uses.length === 0;
  const isMean = BY_WEEK[0]!.indexOf(formula) >= 3;
  if (isDay)
    return {
      numberFormat: {type: 'DATE', pattern: 'd mmm'},
      horizontalAlignment: 'LEFT',
    };
  if (isMean) return {numberFormat: {type: 'NUMBER', pattern: '0.0'}};
  return BY_WORK[0]![0] === formula
    ? {}
    : {textFormat: {bold: true}, horizontalAlignment: 'RIGHT'};
}
