import {
  cellAt,
  contentOf,
  enteredAt,
  isPlainText,
  valueAt,
  type At,
  type Entered,
} from '../../workspace/spreadsheets/cells';
import type {Editing, Handler} from './editing';
import {refuse} from './editing';
import {fieldsOf, fieldsWithin, isWanted, type FieldTree} from './fields';
import {borderOf, looksWith} from './formats';
import {areaOf, columnsOf, rowsOf, sheetNamed, type Area} from './places';
import type {CellData, ExtendedValue, GridRange, RowData} from './schema';
import {growRows} from './lines';
import {setRule} from './validation';

const FIELDS = [
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
];

export const updateCells: Handler<{
  rows?: RowData[];
  fields?: string;
  start?: {sheetId?: number; rowIndex?: number; columnIndex?: number};
  range?: GridRange;
}> = ({rows = [], fields, start, range}, editing) => {
  const tree = fieldsOf(fields, editing, FIELDS);
  if (range !== undefined) {
    fill(areaOf(range, editing), rows, tree, editing);
    return;
  }
  const sheetId = sheetNamed(start?.sheetId, editing);
  const top = Number(start?.rowIndex ?? 0);
  const left = Number(start?.columnIndex ?? 0);
  rows.forEach(({values = []}, down) =>
    values.forEach((cell, across) =>
      writeCell(
        {sheetId, row: top + down, col: left + across},
        cell,
        tree,
        editing,
      ),
    ),
  );
};

/** Every cell of the area is written: what `rows` does not reach is cleared. */
function fill(
  area: Area,
  rows: readonly RowData[],
  tree: FieldTree,
  editing: Editing,
): void {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (rows.length > height)
    refuse(
      editing,
      `Attempted to write past the last row of the range: ${rows.length} rows given, ${height} in the range.`,
    );
  for (let down = 0; down < height; down++)
    for (let across = 0; across < width; across++)
      writeCell(
        {
          sheetId: area.sheetId,
          row: area.top + down,
          col: area.left + across,
        },
        rows[down]?.values?.[across] ?? {},
        tree,
        editing,
      );
}

export const repeatCell: Handler<{
  range?: GridRange;
  cell?: CellData;
  fields?: string;
}> = ({range, cell = {}, fields}, editing) => {
  const tree = fieldsOf(fields, editing, FIELDS);
  const area = areaOf(range, editing);
  const {dataValidation, ...rest} = cell;
  if (isWanted(tree, ['dataValidation']))
    setRule(area, range, dataValidation, editing);
  const others = without(tree, 'dataValidation');
  if (others === undefined) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++)
      writeCell({sheetId: area.sheetId, row, col}, rest, others, editing);
};

function without(tree: FieldTree, name: string): FieldTree | undefined {
  if (tree === '*')
    return new Map(
      FIELDS.filter(field => field !== name).map(field => [
        field,
        '*' as const,
      ]),
    );
  const others = new Map([...tree].filter(([field]) => field !== name));
  return others.size > 0 ? others : undefined;
}

export const appendCells: Handler<{
  sheetId?: number;
  rows?: RowData[];
  fields?: string;
}> = ({sheetId: number, rows = [], fields}, editing) => {
  const tree = fieldsOf(fields, editing, FIELDS);
  const sheetId = sheetNamed(number, editing);
  const first = lastFilledRow(editing, sheetId) + 1;
  growRows(sheetId, first + rows.length, editing);
  rows.forEach(({values = []}, down) =>
    values.forEach((cell, col) =>
      writeCell({sheetId, row: first + down, col}, cell, tree, editing),
    ),
  );
};

/** The last row in which anything stands; -1 when the sheet is empty. */
export function lastFilledRow(
  {model}: Pick<Editing, 'model'>,
  sheetId: string,
): number {
  const columns = columnsOf(model, sheetId);
  for (let row = rowsOf(model, sheetId) - 1; row >= 0; row--)
    for (let col = 0; col < columns; col++)
      if (valueAt(model, {sheetId, row, col}) !== undefined) return row;
  return -1;
}

/** Writes the fields of a cell that the mask names. */
export function writeCell(
  at: At,
  cell: CellData,
  tree: FieldTree,
  editing: Editing,
): void {
  const {model, tell} = editing;
  refuseOutside(at, editing);
  const before = cellAt(model, at);
  const formats = fieldsWithin(tree, ['userEnteredFormat']);
  const looks =
    formats === undefined
      ? {style: before?.style, format: before?.format}
      : looksWith(
          {style: before?.style, format: before?.format},
          cell.userEnteredFormat,
          formats,
        );
  const entered = fieldsWithin(tree, ['userEnteredValue'])
    ? enteredOf(cell.userEnteredValue, editing)
    : isPlainText(before?.format) === isPlainText(looks.format)
      ? 'as it is'
      : enteredAt(model, at);
  const content =
    entered === 'as it is'
      ? {}
      : {
          content:
            entered === undefined ? '' : contentOf(entered, looks.format),
        };
  if (entered !== 'as it is' || formats !== undefined)
    tell({
      type: 'UPDATE_CELL',
      ...at,
      ...content,
      ...(formats === undefined
        ? {}
        : {
            style: Object.keys(looks.style ?? {}).length ? looks.style : null,
            format: looks.format ?? '',
          }),
    });
  if (formats !== undefined && isWanted(formats, ['borders']))
    writeBorders(at, cell, editing);
  if (isWanted(tree, ['note'])) writeNote(at, cell.note ?? '', editing);
  if (isWanted(tree, ['dataValidation']))
    setRule(
      {
        sheetId: at.sheetId,
        top: at.row,
        bottom: at.row,
        left: at.col,
        right: at.col,
      },
      {endRowIndex: at.row + 1, endColumnIndex: at.col + 1},
      cell.dataValidation,
      editing,
    );
}

function refuseOutside({sheetId, row, col}: At, editing: Editing): void {
  const rows = rowsOf(editing.model, sheetId);
  const columns = columnsOf(editing.model, sheetId);
  if (row >= rows)
    refuse(
      editing,
      `Attempting to write row: ${row}, beyond the last requested row of: ${rows - 1}`,
    );
  if (col >= columns)
    refuse(
      editing,
      `Attempting to write column: ${col}, beyond the last requested column of: ${columns - 1}`,
    );
}

/** What Google's value puts into a cell; undefined empties it. */
export function enteredOf(
  value: ExtendedValue | undefined,
  editing: Editing,
): Entered | undefined {
  const given = Object.entries(value ?? {}).filter(
    ([, each]) => each !== undefined && each !== null,
  );
  if (given.length > 1)
    refuse(editing, 'Only one of the fields of an ExtendedValue may be set.');
  const [name, each] = given[0] ?? [];
  switch (name) {
    case undefined:
      return undefined;
    case 'stringValue':
      return each === '' ? undefined : {is: 'text', text: String(each)};
    case 'numberValue':
      return {is: 'number', number: Number(each)};
    case 'boolValue':
      return {is: 'boolean', boolean: each === true};
    case 'formulaValue': {
      const formula = String(each);
      return {
        is: 'formula',
        formula: formula.startsWith('=') ? formula : `=${formula}`,
      };
    }
    default:
      return refuse(editing, `userEnteredValue.${name} cannot be written.`);
  }
}

function writeNote(at: At, note: string, {model, tell}: Editing): void {
  const {getNote} = model.getters as unknown as {getNote(at: At): string};
  if (getNote(at) !== note) tell({type: 'SET_NOTE', ...at, note});
}

function writeBorders(at: At, cell: CellData, {tell}: Editing): void {
  const borders = cell.userEnteredFormat?.borders;
  if (borders === undefined) return;
  const border = Object.fromEntries(
    (['top', 'bottom', 'left', 'right'] as const).flatMap(side => {
      const line = borderOf(borders[side]);
      return line === undefined ? [] : [[side, line]];
    }),
  );
  tell({type: 'SET_BORDER', ...at, border});
}
