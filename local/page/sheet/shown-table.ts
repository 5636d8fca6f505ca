import type {Model} from '@odoo/o-spreadsheet';
import {shownAt} from '../../workspace/spreadsheets/cells';

/** One sheet as plain text, a page of rows at a time. */
export interface ShownTable {
  readonly sheets: readonly {readonly id: string; readonly title: string}[];
  readonly sheetId: string;
  /** Rows that stay in sight, shown as headings. */
  readonly headings: readonly (readonly string[])[];
  /** The first of `rows`, from 0. */
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
  /** How many rows below the headings hold anything. */
  readonly total: number;
}

export const ROWS_A_PAGE = 200;

export function tableOf(
  model: Model,
  {sheetId: asked, from}: {sheetId?: string; from: number},
): ShownTable {
  const {getters} = model;
  const visible = getters.getVisibleSheetIds();
  const sheetId = visible.find(id => id === asked) ?? visible[0] ?? '';
  const {rows, columns} = filled(model, sheetId);
  // What the grid hides, such as ids, is hidden here as well.
  const shown = Array.from({length: columns}, (_, col) => col).filter(
    col => !getters.isColHidden(sheetId, col),
  );
  const frozen = Math.min(getters.getPaneDivisions(sheetId).ySplit, rows);
  const line = (row: number) =>
    shown.map(col => (shownAt(model, {sheetId, row, col}) ?? '').toString());
  const first = frozen + Math.max(0, from);
  const last = Math.min(rows, first + ROWS_A_PAGE);
  return {
    sheets: visible.map(id => ({id, title: getters.getSheetName(id)})),
    sheetId,
    headings: Array.from({length: frozen}, (_, row) => line(row)),
    from: Math.max(0, from),
    rows: Array.from({length: Math.max(0, last - first)}, (_, at) =>
      line(first + at),
    ),
    total: Math.max(0, rows - frozen),
  };
}

/** The corner behind which nothing stands. */
function filled(model: Model, sheetId: string) {
  const columnsAll = model.getters.getNumberCols(sheetId);
  let rows = 0;
  let columns = 0;
  for (let row = model.getters.getNumberRows(sheetId) - 1; row >= 0; row--)
    for (let col = columnsAll - 1; col >= 0; col--)
      if (col >= columns || rows === 0)
        if (shownAt(model, {sheetId, row, col}) !== undefined) {
          rows = Math.max(rows, row + 1);
          columns = Math.max(columns, col + 1);
        }
  return {rows, columns};
}
