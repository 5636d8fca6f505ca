import {valueAt, type Value} from '../../workspace/spreadsheets/cells';
import type {Command} from '../../workspace/spreadsheets/engine';
import type {Model} from '@odoo/o-spreadsheet';
import {criterionOf} from './conditions';
import type {Handler} from './editing';
import {newNumber, refuse} from './editing';
import {looksWith} from './formats';
import {
  areaOf,
  numberOfSheet,
  rangeDataOf,
  sheetNamed,
  type Area,
} from './places';
import type {ConditionalFormatRule, GridRange} from './schema';

export const addConditionalFormatRule: Handler<{
  rule?: ConditionalFormatRule;
  index?: number;
}> = ({rule = {}, index = 0}, editing) => {
  const {model, tell, workspace} = editing;
  const [first] = rule.ranges ?? [];
  if (first === undefined) refuse(editing, 'rule.ranges must not be empty.');
  if (rule.booleanRule === undefined)
    refuse(editing, 'Only booleanRule is available in the local workspace');
  const areas = (rule.ranges ?? []).map(range => ({
    range,
    area: areaOf(range, editing),
  }));
  const sheetId = areas[0]!.area.sheetId;
  if (areas.some(({area}) => area.sheetId !== sheetId))
    refuse(editing, 'All ranges of a rule must be on the same sheet.');
  const before = model.getters.getConditionalFormats(sheetId);
  const id = String(
    newNumber(workspace, number =>
      before.some(each => each.id === String(number)),
    ),
  );
  const {type, ...criterion} = criterionOf(
    rule.booleanRule.condition,
    'format',
    editing,
  );
  tell({
    type: 'ADD_CONDITIONAL_FORMAT',
    sheetId,
    ranges: areas.map(({area, range}) => rangeDataOf(area, range)),
    cf: {
      id,
      rule: {
        type: 'CellIsRule',
        operator: type,
        ...criterion,
        style: looksWith({}, rule.booleanRule.format, '*').style ?? {},
      },
    },
  });
  // The engine puts a new rule last; a positive delta moves it up.
  const delta = before.length - Math.min(Number(index), before.length);
  if (delta > 0)
    tell({
      type: 'CHANGE_CONDITIONAL_FORMAT_PRIORITY',
      sheetId,
      cfId: id,
      delta,
    });
};

export const deleteConditionalFormatRule: Handler<{
  sheetId?: number;
  index?: number;
}> = ({sheetId: number, index = 0}, editing) => {
  const sheetId = sheetNamed(number, editing);
  const rule =
    editing.model.getters.getConditionalFormats(sheetId)[Number(index)];
  if (rule === undefined)
    refuse(
      editing,
      `No conditional format on sheet: ${numberOfSheet(sheetId)} at index: ${index}`,
    );
  editing.tell({type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id: rule.id});
  return {deleteConditionalFormatRule: {}};
};

/** The one table of the sheet that carries filter buttons. */
export const filterOf = (model: Model, sheetId: string): Area | undefined => {
  const zone = model.getters
    .getCoreTables(sheetId)
    .find(table => table.config.hasFilters)?.range.zone;
  return zone && {sheetId, ...zone};
};

export const setBasicFilter: Handler<{filter?: {range?: GridRange}}> = (
  {filter = {}},
  editing,
) => {
  const area = areaOf(filter.range, editing);
  const before = filterOf(editing.model, area.sheetId);
  if (before !== undefined)
    editing.tell({
      type: 'REMOVE_TABLE',
      sheetId: area.sheetId,
      target: [zoneOf(before)],
    });
  editing.tell({
    type: 'CREATE_TABLE',
    sheetId: area.sheetId,
    ranges: [{_sheetId: area.sheetId, _zone: zoneOf(area)}],
    tableType: 'static',
    config: {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: false,
      bandedColumns: false,
      automaticAutofill: false,
      styleId: 'None',
    },
  });
};

const zoneOf = ({top, bottom, left, right}: Area) => ({
  top,
  bottom,
  left,
  right,
});

export const clearBasicFilter: Handler<{sheetId?: number}> = (
  {sheetId: number},
  editing,
) => {
  const sheetId = sheetNamed(number, editing);
  const area = filterOf(editing.model, sheetId);
  if (area !== undefined)
    editing.tell({type: 'REMOVE_TABLE', sheetId, target: [zoneOf(area)]});
};

/** Sorts whole rows of the range: numbers, then text without regard to case, then TRUE and FALSE, then empty cells, as Google does. */
export const sortRange: Handler<{
  range?: GridRange;
  sortSpecs?: {dimensionIndex?: number; sortOrder?: string}[];
}> = ({range, sortSpecs = []}, editing) => {
  const {model, tell} = editing;
  const area = areaOf(range, editing);
  const {sheetId} = area;
  const rows = Array.from({length: area.bottom - area.top + 1}, (_, down) => {
    const row = area.top + down;
    return {
      keys: sortSpecs.map(({dimensionIndex = 0}) =>
        valueAt(model, {sheetId, row, col: Number(dimensionIndex)}),
      ),
      cells: Array.from({length: area.right - area.left + 1}, (_, across) => {
        const at = {sheetId, row, col: area.left + across};
        const cell = model.getters.getCell(at) as
          | {
              isFormula: boolean;
              content?: string;
              style?: object;
              format?: string;
            }
          | undefined;
        return {
          row,
          content: cell?.isFormula ? undefined : (cell?.content ?? ''),
          style: cell?.style ?? null,
          format: cell?.format ?? '',
        };
      }),
    };
  });
  rows.sort((one, other) => {
    for (const [at, {sortOrder}] of sortSpecs.entries()) {
      const order = compare(
        one.keys[at],
        other.keys[at],
        sortOrder === 'DESCENDING',
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  // Every cell is read before the first is written.
  const commands: Command[] = [];
  rows.forEach(({cells}, down) =>
    cells.forEach(({row: from, content, style, format}, across) => {
      const to = {sheetId, row: area.top + down, col: area.left + across};
      const formula =
        content === undefined
          ? model.getters.getTranslatedCellFormula(
              sheetId,
              0,
              to.row - from,
              (
                model.getters.getCell({
                  sheetId,
                  row: from,
                  col: to.col,
                }) as never as {compiledFormula: never}
              ).compiledFormula,
            )
          : content;
      commands.push({
        type: 'UPDATE_CELL',
        ...to,
        content: formula,
        style,
        format,
      });
    }),
  );
  for (const command of commands) tell(command);
};

const RANKS = {number: 0, string: 1, boolean: 2} as const;

function compare(
  one: Value | undefined,
  other: Value | undefined,
  isDescending: boolean,
): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const rank = (value: Value) => RANKS[typeof value as keyof typeof RANKS];
  const order =
    rank(one) - rank(other) ||
    (typeof one === 'string' && typeof other === 'string'
      ? one.localeCompare(other, undefined, {sensitivity: 'accent'})
      : Number(one) - Number(other));
  return isDescending ? -order : order;
}
