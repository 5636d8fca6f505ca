import type {Model} from '@odoo/o-spreadsheet';
import {helpers} from '../../workspace/spreadsheets/engine';
import {refuse, Refusal} from './editing';
import type {GridRange} from './schema';

/** A rectangle of cells: the engine's name of its sheet, and its lines from 0, both ends included. */
export interface Area {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The number Google knows a sheet by. Sheets that scripts make carry it as the engine's name; one made in the page gets it from its name. */
export function numberOfSheet(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  let hash = 0;
  for (const letter of sheetId)
    hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return Math.abs(hash) || 1;
}

export const sheetOfNumber = (
  model: Model,
  number: number,
): string | undefined =>
  model.getters.getSheetIds().find(id => numberOfSheet(id) === number);

/** The sheet a request means; a missing number means 0, as in Google's JSON. */
export function sheetNamed(
  number: number | undefined,
  {model, place}: {model: Model; place: string},
): string {
  return (
    sheetOfNumber(model, Number(number ?? 0)) ??
    refuse({place}, `No grid with id: ${number ?? 0}`)
  );
}

export const rowsOf = (model: Model, sheetId: string): number =>
  model.getters.getNumberRows(sheetId);
export const columnsOf = (model: Model, sheetId: string): number =>
  model.getters.getNumberCols(sheetId);

/** The cells of a grid range; an end that is not given is the end of the grid. */
export function areaOf(
  range: GridRange | undefined,
  editing: {model: Model; place: string},
): Area {
  const {model} = editing;
  const sheetId = sheetNamed(range?.sheetId, editing);
  const rows = rowsOf(model, sheetId);
  const columns = columnsOf(model, sheetId);
  const area = {
    sheetId,
    top: Number(range?.startRowIndex ?? 0),
    bottom: Number(range?.endRowIndex ?? rows) - 1,
    left: Number(range?.startColumnIndex ?? 0),
    right: Number(range?.endColumnIndex ?? columns) - 1,
  };
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom < area.top ||
    area.right < area.left ||
    area.bottom >= rows ||
    area.right >= columns
  )
    refuse(
      editing,
      `Range (${a1Of(model, area)}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
    );
  return area;
}

/** The engine's data of a range; one without a last row grows with the grid. */
export const rangeDataOf = (
  {sheetId, top, bottom, left, right}: Area,
  range: GridRange | undefined,
) => ({
  _sheetId: sheetId,
  _zone: {
    left,
    top,
    right,
    ...(range?.endRowIndex === undefined
      ? {bottom: undefined, hasHeader: top > 0}
      : {bottom}),
  },
});

export const gridRangeOf = (area: Area): GridRange => ({
  sheetId: numberOfSheet(area.sheetId),
  startRowIndex: area.top,
  endRowIndex: area.bottom + 1,
  startColumnIndex: area.left,
  endColumnIndex: area.right + 1,
});

/** For example `People!A1:C10` or `'My work'!A1`. */
export function a1Of(model: Model, area: Area): string {
  const from = helpers.toXC(area.left, area.top);
  const to = helpers.toXC(area.right, area.bottom);
  return `${quoted(model.getters.getSheetName(area.sheetId))}!${from === to ? from : `${from}:${to}`}`;
}

const quoted = (title: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title)
    ? title
    : `'${title.replaceAll("'", "''")}'`;

/** The cells that A1 notation, a sheet's title or a named range means. Throws `Unable to parse range`. */
export function areaOfA1(model: Model, text: string): Area {
  const unknown = (): never => {
    throw new Refusal(`Unable to parse range: ${text}`);
  };
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]*)$/.exec(text);
  if (parts === null) return unknown();
  const title = parts[1]?.replaceAll("''", "'") ?? parts[2];
  const cells =
    /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(
      parts[3] ?? '',
    );
  if (title === undefined) {
    const whole = sheetTitled(
      model,
      (parts[3] ?? '').replace(/^'(.*)'$/, '$1').replaceAll("''", "'"),
    );
    if (whole !== undefined) return wholeSheet(model, whole);
    const named = areaOfName(model, parts[3] ?? '');
    if (named !== undefined) return named;
  }
  const sheetId =
    title === undefined
      ? model.getters.getSheetIds()[0]
      : sheetTitled(model, title);
  if (sheetId === undefined || cells === null || parts[3] === '')
    return unknown();
  const [, fromColumn, fromRow, toColumn, toRow] = cells;
  const isOne = !(parts[3] ?? '').includes(':');
  if (isOne && (fromColumn === undefined || fromRow === undefined))
    return unknown();
  const rows = rowsOf(model, sheetId);
  const columns = columnsOf(model, sheetId);
  const column = (letters: string | undefined, otherwise: number) =>
    letters === undefined
      ? otherwise
      : helpers.lettersToNumber(letters.toUpperCase());
  const row = (digits: string | undefined, otherwise: number) =>
    digits === undefined ? otherwise : Number(digits) - 1;
  const left = column(fromColumn, 0);
  const top = row(fromRow, 0);
  const right = isOne ? left : column(toColumn, columns - 1);
  const bottom = isOne ? top : row(toRow, rows - 1);
  const area = {
    sheetId,
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
  if (area.left >= columns || area.top >= rows || area.top < 0)
    throw new Refusal(
      `Range (${a1Of(model, area)}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
    );
  return area;
}

export const sheetTitled = (model: Model, title: string): string | undefined =>
  model.getters
    .getSheetIds()
    .find(
      id =>
        model.getters.getSheetName(id).toLowerCase() === title.toLowerCase(),
    );

export const wholeSheet = (model: Model, sheetId: string): Area => ({
  sheetId,
  top: 0,
  left: 0,
  bottom: rowsOf(model, sheetId) - 1,
  right: columnsOf(model, sheetId) - 1,
});

function areaOfName(model: Model, name: string): Area | undefined {
  const range = model.getters
    .getNamedRanges()
    .find(each => each.name.toLowerCase() === name.toLowerCase())?.range;
  return range && {sheetId: range.sheetId, ...range.zone};
}
