import {type Answer, sheetsOf} from '../../local/spreadsheets/support';
import {workbookOf} from '../../../local/workspace/spreadsheets/workbook';
import type {Someone} from './person';

type Cell = string | number | boolean;

/** A person's own hands in the tracker's spreadsheet: what they could do with the mouse and the keyboard. Columns go by their headings as they stand now. */
export function byHand({
  workspace,
  visitor,
}: Pick<Someone, 'workspace' | 'visitor'>) {
  const service = sheetsOf(workspace).Spreadsheets;
  const id = visitor.tracker!;
  const ask = (...requests: object[]): Answer =>
    service.batchUpdate({requests}, id);
  const tabs = (): {sheetId: number; title: string}[] =>
    service.get(id).sheets.map(({properties}: Answer) => properties);
  const sheetId = (tab: string): number => {
    const found = tabs().find(({title}) => title === tab);
    if (!found) throw new Error(`There is no tab ${tab}`);
    return found.sheetId;
  };
  const values = (range: string): Cell[][] =>
    service.Values.get(id, range, {valueRenderOption: 'UNFORMATTED_VALUE'})
      .values ?? [];
  const column = (tab: string, heading: string): number => {
    const at = (values(`'${tab}'!1:1`)[0] ?? []).indexOf(heading);
    if (at < 0) throw new Error(`${tab} has no column ${heading}`);
    return at;
  };
  const lines = (
    tab: string,
    dimension: 'ROWS' | 'COLUMNS',
    startIndex: number,
    count = 1,
  ) => ({
    sheetId: sheetId(tab),
    dimension,
    startIndex,
    endIndex: startIndex + count,
  });
  const letters = (index: number): string =>
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26));
  const last = (tab: string): number => values(`'${tab}'`).length;

  const hand = {
    ask,
    tabs,
    sheetId,
    values,
    formulas: (range: string): Cell[][] =>
      service.Values.get(id, range, {valueRenderOption: 'FORMULA'}).values ??
      [],
    typeAt(range: string, value: Cell) {
      service.Values.update({values: [[value]]}, id, range, {
        valueInputOption: 'USER_ENTERED',
      });
    },
    column,
    /** The address of a cell in a row (the heading is row 1). */
    address: (tab: string, row: number, heading: string): string =>
      `${tab}!${letters(column(tab, heading))}${row}`,
    /** Types into cells of a row, as on the keyboard: what looks like a day or a number becomes one where the cell's format allows. */
    type(tab: string, row: number, cells: Readonly<Record<string, Cell>>) {
      for (const [heading, value] of Object.entries(cells))
        service.Values.update(
          {values: [[value]]},
          id,
          `'${tab}'!${letters(column(tab, heading))}${row}`,
          {valueInputOption: 'USER_ENTERED'},
        );
    },
    /** Types a new row below the last one and gives its number. */
    add(tab: string, cells: Readonly<Record<string, Cell>>): number {
      const row = last(tab) + 1;
      hand.type(tab, row, cells);
      return row;
    },
    /** Puts rows of cells from there on, each as it is: a text stays a text. */
    overwrite(range: string, rows: readonly (readonly Cell[])[]) {
      service.Values.update({values: rows}, id, range, {
        valueInputOption: 'RAW',
      });
    },
    /** Copies a row with everything in it below the last one. */
    copyRow(tab: string, row: number) {
      const [cells = []] = values(`'${tab}'!${row}:${row}`);
      hand.overwrite(`'${tab}'!A${last(tab) + 1}`, [cells]);
    },
    sort(tab: string, heading: string, sortOrder = 'DESCENDING') {
      ask({
        sortRange: {
          range: {sheetId: sheetId(tab), startRowIndex: 1},
          sortSpecs: [{dimensionIndex: column(tab, heading), sortOrder}],
        },
      });
    },
    /** Lets the filter show only rows that are not `hidden` in this column. */
    filter(tab: string, heading: string, hidden: readonly string[]) {
      workbookOf(workspace, id)!.transaction(({tell}) => {
        const {getters} = workbookOf(workspace, id)!.model;
        tell({
          type: 'UPDATE_FILTER',
          sheetId: getters
            .getSheetIds()
            .find(each => getters.getSheetName(each) === tab),
          row: 0,
          col: column(tab, heading),
          value: {filterType: 'values', hiddenValues: hidden},
        });
      });
    },
    hideColumn(tab: string, heading: string) {
      ask({
        updateDimensionProperties: {
          range: lines(tab, 'COLUMNS', column(tab, heading)),
          properties: {hiddenByUser: true},
          fields: 'hiddenByUser',
        },
      });
    },
    hideRow(tab: string, row: number) {
      ask({
        updateDimensionProperties: {
          range: lines(tab, 'ROWS', row - 1),
          properties: {hiddenByUser: true},
          fields: 'hiddenByUser',
        },
      });
    },
    /** A column of the person's own, before the one of that heading. */
    insertColumn(tab: string, before: string, heading: string) {
      const at = column(tab, before);
      ask({
        insertDimension: {
          range: lines(tab, 'COLUMNS', at),
          inheritFromBefore: at > 0,
        },
      });
      service.Values.update(
        {values: [[heading]]},
        id,
        `'${tab}'!${letters(at)}1`,
        {valueInputOption: 'RAW'},
      );
    },
    moveColumn(tab: string, heading: string, before: string) {
      ask({
        moveDimension: {
          source: lines(tab, 'COLUMNS', column(tab, heading)),
          destinationIndex: column(tab, before),
        },
      });
    },
    renameColumn(tab: string, heading: string, next: string) {
      hand.type(tab, 1, {[heading]: next});
    },
    deleteColumn(tab: string, heading: string) {
      ask({
        deleteDimension: {range: lines(tab, 'COLUMNS', column(tab, heading))},
      });
    },
    insertRow(tab: string, before: number) {
      ask({
        insertDimension: {
          range: lines(tab, 'ROWS', before - 1),
          inheritFromBefore: false,
        },
      });
    },
    deleteRow(tab: string, row: number) {
      ask({deleteDimension: {range: lines(tab, 'ROWS', row - 1)}});
    },
    renameTab(tab: string, title: string) {
      ask({
        updateSheetProperties: {
          properties: {sheetId: sheetId(tab), title},
          fields: 'title',
        },
      });
    },
    deleteTab(tab: string) {
      ask({deleteSheet: {sheetId: sheetId(tab)}});
    },
  };
  return hand;
}
