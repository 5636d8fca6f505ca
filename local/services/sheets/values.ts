import type {Model} from '@odoo/o-spreadsheet';
import {
  cellAt,
  contentOf,
  formulaAt,
  isDate,
  isPlainText,
  shownAt,
  valueAt,
  type Value,
} from '../../workspace/spreadsheets/cells';
import type {Editing} from './editing';
import {Refusal} from './editing';
import {areaOfMetadata, metadataMeant} from './metadata';
import {a1Of, areaOf, areaOfA1, columnsOf, rowsOf, type Area} from './places';
import type {DataFilter, ValueRange} from './schema';

/** How values are answered. */
export interface Rendering {
  readonly majorDimension: 'ROWS' | 'COLUMNS';
  readonly valueRenderOption:
    'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dateTimeRenderOption: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

/** The values of the area as Google gives them: empty ends left out, empty cells between as ''. */
export function readValues(
  model: Model,
  area: Area,
  rendering: Rendering,
): ValueRange {
  const {sheetId} = area;
  const byColumn = rendering.majorDimension === 'COLUMNS';
  const read = readerOf(model, rendering);
  const [from, to] = byColumn
    ? [area.left, area.right]
    : [area.top, area.bottom];
  const [start, end] = byColumn
    ? [area.top, area.bottom]
    : [area.left, area.right];
  const values: Value[][] = [];
  let filled = 0;
  for (let major = from; major <= to; major++) {
    const line: Value[] = [];
    let length = 0;
    for (let minor = start; minor <= end; minor++) {
      const value = byColumn
        ? read({sheetId, row: minor, col: major})
        : read({sheetId, row: major, col: minor});
      line.push(value ?? '');
      if (value !== undefined) length = line.length;
    }
    line.length = length;
    values.push(line);
    if (length > 0) filled = values.length;
  }
  values.length = filled;
  return {
    range: a1Of(model, area),
    majorDimension: rendering.majorDimension,
    ...(filled === 0 ? {} : {values}),
  };
}

type Reader = (at: {
  sheetId: string;
  row: number;
  col: number;
}) => Value | undefined;

function readerOf(
  model: Model,
  {valueRenderOption, dateTimeRenderOption}: Rendering,
): Reader {
  if (valueRenderOption === 'FORMATTED_VALUE') return at => shownAt(model, at);
  const plain: Reader =
    valueRenderOption === 'FORMULA'
      ? at => formulaAt(model, at)
      : at => valueAt(model, at);
  return dateTimeRenderOption === 'SERIAL_NUMBER'
    ? plain
    : at => {
        const value = plain(at);
        return typeof value === 'number' && isDate(model, at)
          ? shownAt(model, at)
          : value;
      };
}

/** The areas a filter means: one range, or every line, sheet or spreadsheet whose metadata it looks up. */
export function areasOfFilter(model: Model, filter: DataFilter): Area[] {
  if (filter.a1Range !== undefined) return [areaOfA1(model, filter.a1Range)];
  if (filter.gridRange !== undefined)
    return [areaOf(filter.gridRange, {model, place: 'dataFilters'})];
  const lookup = filter.developerMetadataLookup;
  if (lookup === undefined)
    throw new Refusal('Invalid dataFilter: No filter set.');
  return metadataMeant(model, lookup).flatMap(
    ({metadata}) => areaOfMetadata(model, metadata) ?? [],
  );
}

/** What a write did, as Google counts it. */
export interface Written {
  readonly area: Area;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** Writes values from the area's corner on. `null` leaves a cell alone, '' empties it. The area must hold them; the grid grows downward. */
export function writeValues(
  area: Area,
  {values = [], majorDimension}: ValueRange,
  inputOption: string | undefined,
  editing: Editing,
): Written {
  if (inputOption !== 'RAW' && inputOption !== 'USER_ENTERED')
    throw new Refusal("'valueInputOption' is required but not specified");
  const {model, tell} = editing;
  const byColumn = majorDimension === 'COLUMNS';
  const down = byColumn
    ? Math.max(0, ...values.map(line => line.length))
    : values.length;
  const across = byColumn
    ? values.length
    : Math.max(0, ...values.map(line => line.length));
  const isOneCell = area.top === area.bottom && area.left === area.right;
  const bottom = isOneCell ? rowsOf(model, area.sheetId) - 1 : area.bottom;
  const right = isOneCell ? columnsOf(model, area.sheetId) - 1 : area.right;
  if (area.top + down - 1 > bottom)
    throw new Refusal(
      `Requested writing within range [${a1Of(model, area)}], but tried writing to row [${bottom + 2}]`,
    );
  if (area.left + across - 1 > right)
    throw new Refusal(
      `Requested writing within range [${a1Of(model, area)}], but tried writing to column [${columnName(right + 1)}]`,
    );
  let cells = 0;
  values.forEach((line, major) =>
    line.forEach((value, minor) => {
      if (value === null || value === undefined) return;
      const at = {
        sheetId: area.sheetId,
        row: area.top + (byColumn ? minor : major),
        col: area.left + (byColumn ? major : minor),
      };
      const format = cellAt(model, at)?.format;
      tell({
        type: 'UPDATE_CELL',
        ...at,
        content: inputContent(
          value,
          inputOption,
          format,
          `values[${major}][${minor}]`,
        ),
      });
      cells++;
    }),
  );
  return {
    area: {
      ...area,
      bottom: area.top + Math.max(down, 1) - 1,
      right: area.left + Math.max(across, 1) - 1,
    },
    rows: down,
    columns: across,
    cells,
  };
}

function inputContent(
  value: unknown,
  inputOption: 'RAW' | 'USER_ENTERED',
  format: string | undefined,
  place: string,
): string {
  if (typeof value === 'number')
    return contentOf({is: 'number', number: value});
  if (typeof value === 'boolean')
    return contentOf({is: 'boolean', boolean: value});
  if (typeof value !== 'string')
    throw new Refusal(
      `Invalid ${place}: ${Array.isArray(value) ? 'list_value' : 'struct_value'} {}`,
    );
  if (inputOption === 'RAW')
    return contentOf({is: 'text', text: value}, format);
  if (isPlainText(format)) return contentOf({is: 'text', text: value}, format);
  if (value.startsWith('=')) return contentOf({is: 'formula', formula: value});
  return value.startsWith('+') && /^\+[A-Z(]/i.test(value)
    ? contentOf({is: 'formula', formula: `=${value.slice(1)}`})
    : value;
}

const columnName = (index: number): string => {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};
