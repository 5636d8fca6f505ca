import {SPREADSHEET} from '../../workspace/drive-file';
import {emptySnapshot} from '../../workspace/spreadsheets/engine';
import {
  addWorkbook,
  removeWorkbook,
} from '../../workspace/spreadsheets/workbook';
import type {Workspace} from '../../workspace/workspace';
import {addFile, removeFile} from '../drive/drive-files';
import {writeCell} from './cells';
import {edit} from './call';
import {makeChart} from './charts';
import type {Editing} from './editing';
import {updateDimensionProperties} from './lines';
import {makeMetadata} from './metadata';
import {addNamedRange, protect} from './objects';
import {numberOfSheet} from './places';
import {setProperties} from './properties';
import {addConditionalFormatRule, setBasicFilter} from './rules';
import type {DimensionProperties, GridData, Sheet, Spreadsheet} from './schema';
import {deleteSheet, makeSheet} from './tabs';

const PLACEHOLDER = 'placeholder';
const CELL_FIELDS = 'userEnteredValue,userEnteredFormat,note,dataValidation'
  .split(',')
  .map(name => [name, '*'] as const);

/** Makes a spreadsheet with all that the request describes, and its entry in Drive; answers its id. */
export function createSpreadsheet(
  workspace: Workspace,
  {
    properties = {},
    sheets = [],
    namedRanges = [],
    developerMetadata = [],
  }: Spreadsheet,
): string {
  const file = addFile(workspace, {
    name: properties.title || 'Untitled spreadsheet',
    mimeType: SPREADSHEET,
  });
  try {
    const book = addWorkbook(workspace, file.id, emptySnapshot(PLACEHOLDER));
    edit(workspace, {file, book}, (editing, batch) =>
      batch(() => {
        const {
          locale = workspace.owner.locale,
          timeZone = workspace.owner.timeZone,
        } = properties;
        setProperties({locale: asGoogleWrites(locale), timeZone}, editing);
        const made = (sheets.length === 0 ? [{}] : sheets).map((sheet, at) =>
          makeTab(sheet, {...editing, place: `sheets[${at}]`}),
        );
        deleteSheet({sheetId: numberOfSheet(PLACEHOLDER)}, editing);
        for (const {sheet, sheetId, editing: there} of made)
          fillTab(sheet, sheetId, there);
        for (const namedRange of namedRanges)
          addNamedRange({namedRange}, {...editing, place: 'namedRanges'});
        for (const metadata of developerMetadata)
          makeMetadata(
            {...metadata, location: {spreadsheet: true}},
            {...editing, place: 'developerMetadata'},
          );
      }),
    );
  } catch (problem) {
    removeWorkbook(workspace, file.id);
    removeFile(workspace, file.id);
    throw problem;
  }
  return file.id;
}

const asGoogleWrites = (locale: string): string => locale.replace('-', '_');

function makeTab(sheet: Sheet, editing: Editing) {
  const {title, ...properties} = sheet.properties ?? {};
  const sheetId = makeSheet(
    {
      ...properties,
      title: title ?? `Sheet${editing.model.getters.getSheetIds().length}`,
    },
    editing,
  );
  return {sheet, sheetId, editing};
}

/** What stands in a sheet comes after all sheets are there: formulas and charts may look at any of them. */
function fillTab(sheet: Sheet, sheetId: string, editing: Editing): void {
  for (const data of sheet.data ?? []) writeData(data, sheetId, editing);
  for (const rule of sheet.conditionalFormats ?? [])
    addConditionalFormatRule({rule, index: Number.MAX_SAFE_INTEGER}, editing);
  if (sheet.basicFilter !== undefined)
    setBasicFilter({filter: sheet.basicFilter}, editing);
  for (const range of sheet.protectedRanges ?? []) protect(range, editing);
  for (const chart of sheet.charts ?? []) makeChart(chart, editing);
  for (const metadata of sheet.developerMetadata ?? [])
    makeMetadata(
      {...metadata, location: {sheetId: numberOfSheet(sheetId)}},
      editing,
    );
}

function writeData(data: GridData, sheetId: string, editing: Editing): void {
  const {startRow = 0, startColumn = 0} = data;
  (data.rowData ?? []).forEach(({values = []}, down) =>
    values.forEach((cell, across) =>
      writeCell(
        {
          sheetId,
          row: Number(startRow) + down,
          col: Number(startColumn) + across,
        },
        cell,
        new Map(CELL_FIELDS.filter(([name]) => name in cell)),
        editing,
      ),
    ),
  );
  describeLines(
    data.columnMetadata,
    {sheetId, dimension: 'COLUMNS', start: Number(startColumn)},
    editing,
  );
  describeLines(
    data.rowMetadata,
    {sheetId, dimension: 'ROWS', start: Number(startRow)},
    editing,
  );
}

function describeLines(
  lines: readonly DimensionProperties[] | undefined,
  {
    sheetId,
    dimension,
    start,
  }: {sheetId: string; dimension: string; start: number},
  editing: Editing,
): void {
  lines?.forEach((properties, at) => {
    const range = {
      sheetId: numberOfSheet(sheetId),
      dimension,
      startIndex: start + at,
      endIndex: start + at + 1,
    };
    const fields = ['pixelSize', 'hiddenByUser'].filter(
      name => name in properties,
    );
    if (fields.length > 0)
      updateDimensionProperties(
        {range, properties, fields: fields.join(',')},
        editing,
      );
    for (const metadata of properties.developerMetadata ?? [])
      makeMetadata({...metadata, location: {dimensionRange: range}}, editing);
  });
}
