import {sheets} from '../advanced-services';
import {cellsBelow, type Layout} from './layout';
import {COUNTS, START_ID} from './start-tab';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * Lets the counts of the first tab count again whose column was deleted and is back.
 * Where a person has added formulas to that tab or taken some away, it is theirs and stays.
 */
export function mendCounts({spreadsheetId, tabs}: Layout): void {
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
  if (formulas.length !== COUNTS.length) return;
  const requests = COUNTS.flatMap((count, index): Request[] => {
    const {formula, ...place} = formulas[index]!;
    const tab = tabs.get(count.table);
    const at = tab?.columns.get(count.column);
    if (!formula.includes('#REF') || !tab || at === undefined) return [];
    const formulaValue = count.formula(cellsBelow(tab.title, at));
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
