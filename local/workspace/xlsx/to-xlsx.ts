import type {Model} from '@odoo/o-spreadsheet';
import {writeXlsx} from 'hucre/xlsx';
import type {Cell, CellStyle, WriteSheet} from 'hucre/xlsx';
import {cellAt, enteredAt, valueAt} from '../spreadsheets/cells';
import {helpers} from '../spreadsheets/engine';
import {additionsOf} from '../spreadsheets/additions';
import type {Workbook} from '../spreadsheets/workbook';
import {chartsOf} from './charts';
import {formulaForExcel} from './formula';
import {linkForExcel} from './link-for-excel';
import {conditionalRulesOf, validationsOf} from './rules';
import {styleOf} from './styles';
import {textForExcel} from './text-for-excel';
import {replaceInZip} from './zip';

/** Pixels of the grid for one character of Excel's column width. */
const PIXELS_A_CHARACTER = 7;
const DEFAULT_WIDTH = 96;

/** The whole spreadsheet as an .xlsx file: values, formulas, looks, dropdowns, conditional formats, filters, panes, notes, charts. */
export async function toXlsx({model}: Workbook): Promise<Uint8Array> {
  const sheetIds = model.getters.getSheetIds();
  const filters = sheetIds.flatMap(sheetId => {
    const range = filterRange(model, sheetId);
    return range === undefined ? [] : [{sheetId, range}];
  });
  const file = await writeXlsx({
    sheets: sheetIds.map(sheetId => sheetOf(model, sheetId)),
    namedRanges: [
      ...model.getters.getNamedRanges().map(({name, range}) => ({
        name,
        range: absolute(
          model.getters.getSheetName(range.sheetId),
          xcOf(range.zone),
        ),
      })),
      // LibreOffice shows a filter only when this name tells where it is.
      ...filters.map(({sheetId, range}) => ({
        name: '_xlnm._FilterDatabase',
        range: absolute(model.getters.getSheetName(sheetId), range),
        scope: model.getters.getSheetName(sheetId),
      })),
    ],
  });
  // LibreOffice trusts the calculated values only of files that name this program.
  return replaceInZip(new Uint8Array(file), 'docProps/app.xml', xml =>
    xml.replace(
      /<Application>[^<]*<\/Application>/,
      '<Application>Microsoft Excel</Application>',
    ),
  );
}

function sheetOf(model: Model, sheetId: string): WriteSheet {
  const {getters} = model;
  const {xSplit, ySplit} = getters.getPaneDivisions(sheetId);
  const color = getters.getSheet(sheetId).color;
  const filter = filterRange(model, sheetId);
  return {
    name: getters.getSheetName(sheetId),
    columns: Array.from({length: getters.getNumberCols(sheetId)}, (_, col) => ({
      width:
        (getters.getHeaderSize(sheetId, 'COL', col) || DEFAULT_WIDTH) /
        PIXELS_A_CHARACTER,
      ...(getters.isColHiddenByUser(sheetId, col) ? {hidden: true} : {}),
    })),
    rows: [],
    cells: cellsOf(model, sheetId),
    dataValidations: validationsOf(model, sheetId),
    conditionalRules: conditionalRulesOf(model, sheetId),
    charts: chartsOf(model, sheetId),
    ...(filter === undefined ? {} : {autoFilter: {range: filter}}),
    ...(xSplit + ySplit === 0
      ? {}
      : {
          freezePane: {
            ...(ySplit > 0 ? {rows: ySplit} : {}),
            ...(xSplit > 0 ? {columns: xSplit} : {}),
          },
        }),
    ...(getters.isSheetVisible(sheetId) ? {} : {hidden: true}),
    view: {
      showGridLines: getters.getGridLinesVisibility(sheetId),
      ...(color === undefined ? {} : {tabColor: {rgb: color.slice(1)}}),
    },
  };
}

function cellsOf(model: Model, sheetId: string): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const notes = additionsOf(model).notes[sheetId] ?? {};
  const rows = model.getters.getNumberRows(sheetId);
  const columns = model.getters.getNumberCols(sheetId);
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < columns; col++) {
      const at = {sheetId, row, col};
      const cell = cellAt(model, at);
      const note = notes[`${row},${col}`];
      const value = valueAt(model, at);
      if (cell === undefined && note === undefined && value === undefined)
        continue;
      const style = styleOf(cell?.style, formatAt(model, at));
      cells.set(`${row},${col}`, {
        ...contentOf(model, at),
        ...(style === undefined ? {} : {style: style as CellStyle}),
        ...(note === undefined ? {} : {comment: {text: textForExcel(note)}}),
        ...linkOf(value),
      });
    }
  return cells;
}

const formatAt = (model: Model, at: Parameters<typeof cellAt>[1]) =>
  cellAt(model, at)?.format ?? model.getters.getEvaluatedCell(at).format;

function contentOf(
  model: Model,
  at: Parameters<typeof cellAt>[1],
): Partial<Cell> {
  const entered = enteredAt(model, at);
  const value = forExcel(valueAt(model, at) ?? null);
  if (entered?.is === 'formula')
    return {
      ...formulaForExcel(entered.formula, value),
      formulaResult: value,
    };
  if (value === null) return {value: null, type: 'empty'};
  // The type keeps text text, also what begins with =.
  return {value, type: typeof value as 'string' | 'number' | 'boolean'};
}

const forExcel = <T>(value: T | string): T | string =>
  typeof value === 'string' ? textForExcel(value) : value;

function linkOf(value: unknown): Partial<Cell> {
  const target = typeof value === 'string' ? linkForExcel(value) : undefined;
  return target === undefined ? {} : {hyperlink: {target}};
}

function filterRange(model: Model, sheetId: string): string | undefined {
  const zone = model.getters
    .getTables(sheetId)
    .find(table => table.config.hasFilters)?.range.zone;
  return zone && xcOf(zone);
}

const xcOf = (zone: {
  left: number;
  right: number;
  top: number;
  bottom: number;
}): string =>
  `${helpers.toXC(zone.left, zone.top)}:${helpers.toXC(zone.right, zone.bottom)}`;

const absolute = (sheet: string, range: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
