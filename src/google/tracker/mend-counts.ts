import type {TableId} from '../../core/tables';
import {sheets} from '../advanced-services';
import {cellsBelow, type Layout} from './layout';
import {formulaAt, START_FORMULAS} from './start-tab';
import {START_ID} from './tabs';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * Lets the formulas of the first tab count again whose column was deleted and is back.
 * Where a person has added formulas to that tab or taken some away, it is theirs and stays.
 */
export function mendCounts({spreadsheetId, kept, tabs}: Layout): void {
  const title = startTitle(spreadsheetId);
  if (title === undefined) return;
  const {values = []} = sheets().Values!.get(
    spreadsheetId,
    `'${title.replace(/'/g, "''")}'`,
    {valueRenderOption: 'FORMULA'},
  );
  const formulas = values.flatMap((row: unknown[], rowIndex) =>
    row.flatMap((cell, columnIndex) =>
      typeof cell === 'string' && cell.startsWith('=')
        ? [{formula: cell, rowIndex, columnIndex}]
        : [],
    ),
  );
  if (formulas.length !== START_FORMULAS.length) return;
  const cellsOf = (table: TableId, column: string): string => {
    const tab = tabs.get(table);
    const at = tab?.columns.get(column);
    return tab && at !== undefined ? cellsBelow(tab.title, at) : '#REF!';
  };
  const requests = START_FORMULAS.flatMap((one, index): Request[] => {
    const {formula, ...place} = formulas[index]!;
    if (!formula.includes('#REF')) return [];
    const formulaValue = formulaAt(one, cellsOf, place.rowIndex + 1, kept);
    if (formulaValue.includes('#REF')) return [];
    return [
      {
        updateCells: {
          start: {sheetId: START_ID, ...place},
          rows: [{values: [{userEnteredValue: {formulaValue}}]}],
          fields: 'userEnteredValue',
        },
      },
    ];
  });
  if (requests.length > 0) sheets().batchUpdate({requests}, spreadsheetId);
}

const startTitle = (spreadsheetId: string): string | undefined =>
  sheets()
    .get(spreadsheetId, {fields: 'sheets(properties(sheetId,title))'})
    .sheets?.find(({properties}) => properties?.sheetId === START_ID)
    ?.properties?.title;
