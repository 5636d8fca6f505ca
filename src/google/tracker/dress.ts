import type {Kept} from '../../core/languages/kept';
import {type Column, type Kind} from '../../core/tables/table';
import {TABLES, type TableId} from '../../core/tables';
import {sheetIdOf} from '../../core/tables/sheet-id';
import {COLUMN_KEY, columnsIn, columnsOf, labelOf} from './tabs';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

/** Rows a new tab begins with; Sheets adds more as they are needed. */
const ROWS = 100;

/** A new tab's name, colour and size. */
export const tabProperties = (
  table: TableId,
  {sheet}: Kept,
): GoogleAppsScript.Sheets.Schema.SheetProperties => ({
  sheetId: sheetIdOf(table),
  title: sheet.tabs[table],
  tabColorStyle: colour(TABLES[table].colour),
  gridProperties: {
    rowCount: ROWS,
    columnCount: columnsOf(table).length,
    frozenRowCount: 1,
  },
});

/** A new tab with its headings. */
export const newTab = (table: TableId, index: number, kept: Kept): Sheet => ({
  properties: {...tabProperties(table, kept), index},
  data: [
    {
      startRow: 0,
      startColumn: 0,
      rowData: [
        {
          values: columnsIn(table, kept).map(([, column]) =>
            headingCell(column, table),
          ),
        },
      ],
      columnMetadata: columnsOf(table).map(([, column]) => sizeOf(column)),
    },
  ],
});

/** How wide a column is to begin with, and whether it is in sight. */
export const sizeOf = ({
  width = 110,
  hidden = false,
}: Column): GoogleAppsScript.Sheets.Schema.DimensionProperties => ({
  pixelSize: width,
  hiddenByUser: hidden,
});

/** A heading as it stands in row 1. */
export const headingCell = (
  {heading, note}: Column,
  table: TableId,
): GoogleAppsScript.Sheets.Schema.CellData => ({
  userEnteredValue: {stringValue: heading},
  userEnteredFormat: {
    backgroundColorStyle: colour(TABLES[table].colour),
    textFormat: {bold: true, foregroundColorStyle: colour('#ffffff')},
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
  },
  ...(note === undefined ? {} : {note}),
});

/** What makes a tab's columns ours, and good to use by hand: metadata, lists, formats, colours and the filter. */
export const dress = (table: TableId, kept: Kept): readonly Request[] => [
  ...columnsIn(table, kept).flatMap(([name, column], index) =>
    dressColumn(table, name, column, index),
  ),
  {
    setBasicFilter: {
      filter: {
        range: {
          sheetId: sheetIdOf(table),
          startRowIndex: 0,
          startColumnIndex: 0,
          endColumnIndex: columnsOf(table).length,
        },
      },
    },
  },
];

/** What makes one column ours. */
export const dressColumn = (
  table: TableId,
  name: string,
  column: Column,
  index: number,
): readonly Request[] => {
  const range = {
    sheetId: sheetIdOf(table),
    startRowIndex: 1,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  };
  const condition = conditionFor(column);
  return [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: COLUMN_KEY,
          metadataValue: labelOf({table, column: name}),
          visibility: 'DOCUMENT',
          location: {
            dimensionRange: {
              sheetId: sheetIdOf(table),
              dimension: 'COLUMNS',
              startIndex: index,
              endIndex: index + 1,
            },
          },
        },
      },
    },
    {
      repeatCell: {
        range,
        cell: {userEnteredFormat: formatFor(column.kind)},
        fields: 'userEnteredFormat',
      },
    },
    ...(condition
      ? [
          {
            setDataValidation: {
              range,
              rule: {
                condition,
                strict: column.kind === 'choice' && !column.open,
                showCustomUi: true,
              },
            },
          },
        ]
      : []),
    ...coloursFor(column, range),
  ];
};

function conditionFor({
  kind,
  choices,
}: Column): GoogleAppsScript.Sheets.Schema.BooleanCondition | undefined {
  if (kind === 'choice' && choices && choices.length > 0)
    return {
      type: 'ONE_OF_LIST',
      values: choices.map(value => ({userEnteredValue: value})),
    };
  if (kind === 'rating')
    return {
      type: 'ONE_OF_LIST',
      values: [1, 2, 3, 4, 5].map(value => ({userEnteredValue: String(value)})),
    };
  if (kind === 'yesNo') return {type: 'BOOLEAN'};
  if (kind === 'day' || kind === 'moment') return {type: 'DATE_IS_VALID'};
  return undefined;
}

function formatFor(kind: Kind): GoogleAppsScript.Sheets.Schema.CellFormat {
  const top = {verticalAlignment: 'TOP'};
  if (kind === 'day')
    return {...top, numberFormat: {type: 'DATE', pattern: 'yyyy-mm-dd'}};
  if (kind === 'moment')
    return {
      ...top,
      numberFormat: {type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm'},
    };
  if (kind === 'number' || kind === 'rating') return top;
  if (kind === 'yesNo') return top;
  return {
    ...top,
    numberFormat: {type: 'TEXT'},
    wrapStrategy: kind === 'lines' ? 'CLIP' : 'OVERFLOW_CELL',
  };
}

function coloursFor(
  {colours}: Column,
  range: GoogleAppsScript.Sheets.Schema.GridRange,
): Request[] {
  return Object.entries(colours ?? {}).map(([value, fill]) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [range],
        booleanRule: {
          condition: {type: 'TEXT_EQ', values: [{userEnteredValue: value}]},
          format: {backgroundColorStyle: colour(fill)},
        },
      },
      index: 0,
    },
  }));
}

/** Google's colour for `#rrggbb`. */
export function colour(hex: string): ColorStyle {
  const [red, green, blue] = [1, 3, 5].map(
    at => parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return {rgbColor: {red: red!, green: green!, blue: blue!}};
}
