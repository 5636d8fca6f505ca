import type {Workspace} from '../workspace';
import {type Value, valueAt} from './cells';
import {workbookOf} from './workbook';

/** The rows of a tab below its heading row, each cell by its heading; empty cells and empty rows are left out. */
export function rowsOfTab(
  workspace: Workspace,
  spreadsheetId: string,
  tab: string,
): Readonly<Record<string, Value>>[] {
  const model = workbookOf(workspace, spreadsheetId)?.model;
  const sheetId = model?.getters
    .getSheetIds()
    .find(id => model.getters.getSheetName(id) === tab);
  if (!model || sheetId === undefined)
    throw new Error(`There is no tab ${tab} in ${spreadsheetId}`);
  const columns = model.getters.getNumberCols(sheetId);
  const rowAt = (row: number): [number, Value][] =>
    Array.from({length: columns}, (_, col) => col).flatMap(
      (col): [number, Value][] => {
        const value = valueAt(model, {sheetId, row, col});
        return value === undefined || value === '' ? [] : [[col, value]];
      },
    );
  const headings = new Map(rowAt(0));
  return Array.from(
    {length: model.getters.getNumberRows(sheetId) - 1},
    (_, index) =>
      Object.fromEntries(
        rowAt(index + 1).map(([col, value]) => [headings.get(col), value]),
      ) as Record<string, Value>,
  ).filter(row => Object.keys(row).length > 0);
}
