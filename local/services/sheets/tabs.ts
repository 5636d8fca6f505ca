import type {Editing, Handler} from './editing';
import {newNumber, refuse} from './editing';
import {hexOf} from './colors';
import {fieldsOf, isWanted} from './fields';
import {grow, remove} from './lines';
import {
  columnsOf,
  rowsOf,
  sheetNamed,
  sheetOfNumber,
  sheetTitled,
} from './places';
import {sheetProperties} from './describe';
import type {SheetProperties} from './schema';

const ROWS = 1000;
const COLUMNS = 26;

export const addSheet: Handler<{properties?: SheetProperties}> = (
  {properties = {}},
  editing,
) => {
  const sheetId = makeSheet(properties, editing);
  return {addSheet: {properties: sheetProperties(editing.model, sheetId)}};
};

/** Makes a sheet and answers the engine's name of it. */
export function makeSheet(
  properties: SheetProperties,
  editing: Editing,
): string {
  const {model, tell, workspace} = editing;
  if ((properties.sheetType ?? 'GRID') !== 'GRID')
    refuse(
      editing,
      `A sheet of type ${properties.sheetType} is not available in the local workspace`,
    );
  const count = model.getters.getSheetIds().length;
  const number =
    properties.sheetId === undefined
      ? newNumber(workspace, each => sheetOfNumber(model, each) !== undefined)
      : Number(properties.sheetId);
  if (number < 0) refuse(editing, `Sheet id must be positive: ${number}.`);
  if (sheetOfNumber(model, number) !== undefined)
    refuse(
      editing,
      `A sheet with id ${number} already exists. Please use another id.`,
    );
  const title = properties.title ?? freeTitle(editing);
  refuseTitle(title, editing);
  const {gridProperties: grid = {}} = properties;
  const sheetId = String(number);
  tell({
    type: 'CREATE_SHEET',
    sheetId,
    position: Math.min(Number(properties.index ?? count), count),
    name: title,
    rows: Number(grid.rowCount ?? ROWS),
    cols: Number(grid.columnCount ?? COLUMNS),
  });
  show(sheetId, properties, () => true, editing);
  return sheetId;
}

function freeTitle({model}: Editing): string {
  for (let number = model.getters.getSheetIds().length + 1; ; number++)
    if (sheetTitled(model, `Sheet${number}`) === undefined)
      return `Sheet${number}`;
}

function refuseTitle(title: string, editing: Editing, except?: string): void {
  const owner = sheetTitled(editing.model, title);
  if (owner !== undefined && owner !== except)
    refuse(
      editing,
      `A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  if (title === '') refuse(editing, 'A sheet must have a name.');
}

export const deleteSheet: Handler<{sheetId?: number}> = (
  {sheetId: number},
  editing,
) => {
  const {model, tell} = editing;
  const sheetId = sheetNamed(number, editing);
  const others = model.getters
    .getSheetIds()
    .filter(each => each !== sheetId && model.getters.isSheetVisible(each));
  if (others.length === 0)
    refuse(editing, "You can't remove all the visible sheets in a document.");
  tell({
    type: 'DELETE_SHEET',
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
  });
};

const FIELDS = [
  'title',
  'index',
  'hidden',
  'tabColor',
  'tabColorStyle',
  'gridProperties',
];

export const updateSheetProperties: Handler<{
  properties?: SheetProperties;
  fields?: string;
}> = ({properties = {}, fields}, editing) => {
  const tree = fieldsOf(fields, editing, FIELDS);
  const {model, tell} = editing;
  const sheetId = sheetNamed(properties.sheetId, editing);
  if (isWanted(tree, ['title'])) {
    const newName = properties.title ?? '';
    refuseTitle(newName, editing, sheetId);
    const oldName = model.getters.getSheetName(sheetId);
    if (newName !== oldName)
      tell({type: 'RENAME_SHEET', sheetId, newName, oldName});
  }
  if (isWanted(tree, ['index']))
    move(sheetId, Number(properties.index ?? 0), editing);
  const grid = properties.gridProperties ?? {};
  const wants = (...path: string[]) => isWanted(tree, path);
  if (
    wants('gridProperties', 'rowCount') &&
    (tree !== '*' || grid.rowCount !== undefined)
  )
    resize(sheetId, 'ROW', Number(grid.rowCount ?? 0), editing);
  if (
    wants('gridProperties', 'columnCount') &&
    (tree !== '*' || grid.columnCount !== undefined)
  )
    resize(sheetId, 'COL', Number(grid.columnCount ?? 0), editing);
  show(sheetId, properties, wants, editing);
};

/** Google counts the place as it is before the sheet leaves its own. */
function move(sheetId: string, index: number, {model, tell}: Editing): void {
  const from = model.getters.getSheetIds().indexOf(sheetId);
  const to = index > from ? index - 1 : index;
  if (to !== from) tell({type: 'MOVE_SHEET', sheetId, delta: to - from});
}

function resize(
  sheetId: string,
  dimension: 'ROW' | 'COL',
  size: number,
  editing: Editing,
): void {
  const {model} = editing;
  const now =
    dimension === 'ROW' ? rowsOf(model, sheetId) : columnsOf(model, sheetId);
  if (size < 1)
    refuse(editing, 'A sheet needs at least one row and one column.');
  grow({sheetId, dimension, to: size}, editing);
  if (size < now)
    remove({sheetId, dimension, first: size, last: now - 1}, editing);
}

/** What only changes how a sheet is shown. */
function show(
  sheetId: string,
  properties: SheetProperties,
  wants: (...path: string[]) => boolean,
  {tell, model, place}: Editing,
): void {
  const grid = properties.gridProperties ?? {};
  const panes = model.getters.getPaneDivisions(sheetId);
  if (wants('gridProperties', 'frozenRowCount')) {
    const quantity = Number(grid.frozenRowCount ?? 0);
    if (quantity >= rowsOf(model, sheetId))
      refuse({place}, "You can't freeze all visible rows on the sheet.");
    if (quantity > 0) tell({type: 'FREEZE_ROWS', sheetId, quantity});
    else if (panes.ySplit > 0) tell({type: 'UNFREEZE_ROWS', sheetId});
  }
  if (wants('gridProperties', 'frozenColumnCount')) {
    const quantity = Number(grid.frozenColumnCount ?? 0);
    if (quantity >= columnsOf(model, sheetId))
      refuse({place}, "You can't freeze all visible columns on the sheet.");
    if (quantity > 0) tell({type: 'FREEZE_COLUMNS', sheetId, quantity});
    else if (panes.xSplit > 0) tell({type: 'UNFREEZE_COLUMNS', sheetId});
  }
  if (wants('gridProperties', 'hideGridlines'))
    tell({
      type: 'SET_GRID_LINES_VISIBILITY',
      sheetId,
      areGridLinesVisible: grid.hideGridlines !== true,
    });
  if (wants('tabColor') || wants('tabColorStyle')) {
    const color = hexOf(properties.tabColor, properties.tabColorStyle);
    tell({
      type: 'COLOR_SHEET',
      sheetId,
      ...(color === undefined ? {} : {color}),
    });
  }
  if (wants('hidden')) {
    const isVisible = model.getters.isSheetVisible(sheetId);
    if (properties.hidden === true && isVisible) {
      if (model.getters.getVisibleSheetIds().length === 1)
        refuse({place}, "You can't hide all the sheets in a document.");
      tell({type: 'HIDE_SHEET', sheetId});
    }
    if (properties.hidden !== true && !isVisible)
      tell({type: 'SHOW_SHEET', sheetId});
  }
}
