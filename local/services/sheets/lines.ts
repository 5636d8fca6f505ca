import type {Editing, Handler} from './editing';
import {refuse} from './editing';
import {fieldsOf, isWanted} from './fields';
import {columnsOf, rowsOf, sheetNamed} from './places';
import type {DimensionProperties, DimensionRange} from './schema';

/** Rows or columns of a sheet, from `first` up to and including `last`. */
export interface Lines {
  readonly sheetId: string;
  readonly dimension: 'ROW' | 'COL';
  readonly first: number;
  readonly last: number;
}

/** How many lines the sheet has that way. */
const sizeOf = (
  {model}: Pick<Editing, 'model'>,
  {sheetId, dimension}: Pick<Lines, 'sheetId' | 'dimension'>,
) => (dimension === 'ROW' ? rowsOf(model, sheetId) : columnsOf(model, sheetId));

const wordOf = (dimension: Lines['dimension']): string =>
  dimension === 'ROW' ? 'row' : 'column';

export function linesOf(
  range: DimensionRange | undefined,
  editing: Pick<Editing, 'model' | 'place'>,
): Lines {
  const sheetId = sheetNamed(range?.sheetId, editing);
  const dimension = dimensionOf(range?.dimension, editing);
  const size = sizeOf(editing, {sheetId, dimension});
  const first = Number(range?.startIndex ?? 0);
  const last = Number(range?.endIndex ?? size) - 1;
  if (first < 0 || last < first)
    refuse(
      editing,
      `Invalid range of ${wordOf(dimension)}s: ${first} to ${last + 1}.`,
    );
  return {sheetId, dimension, first, last};
}

function dimensionOf(
  name: string | undefined,
  editing: Pick<Editing, 'place'>,
): 'ROW' | 'COL' {
  if (name === 'ROWS') return 'ROW';
  if (name === 'COLUMNS') return 'COL';
  return refuse(editing, 'No dimension specified.');
}

export const insertDimension: Handler<{
  range?: DimensionRange;
  inheritFromBefore?: boolean;
}> = ({range, inheritFromBefore = false}, editing) => {
  const {sheetId, dimension, first, last} = linesOf(range, editing);
  const size = sizeOf(editing, {sheetId, dimension});
  if (inheritFromBefore && first === 0)
    refuse(
      editing,
      'inheritFromBefore cannot be true if inserting at the first row or column of the sheet.',
    );
  if (first > size || (first === size && !inheritFromBefore))
    refuse(
      editing,
      `range.startIndex[${first}] must be less than the grid size[${size}] if inheritFromBefore is false.`,
    );
  add({sheetId, dimension, first, last}, inheritFromBefore, editing);
};

function add(lines: Lines, after: boolean, {model, tell}: Editing): void {
  tell({
    type: 'ADD_COLUMNS_ROWS',
    sheetId: lines.sheetId,
    sheetName: model.getters.getSheetName(lines.sheetId),
    dimension: lines.dimension,
    base: after ? lines.first - 1 : lines.first,
    quantity: lines.last - lines.first + 1,
    position: after ? 'after' : 'before',
  });
}

export const appendDimension: Handler<{
  sheetId?: number;
  dimension?: string;
  length?: number;
}> = ({sheetId: number, dimension: name, length = 0}, editing) => {
  const sheetId = sheetNamed(number, editing);
  const dimension = dimensionOf(name, editing);
  const first = sizeOf(editing, {sheetId, dimension});
  if (Number(length) < 1) refuse(editing, 'length must be greater than 0.');
  add(
    {sheetId, dimension, first, last: first + Number(length) - 1},
    true,
    editing,
  );
};

/** Gives the sheet at least `rows` rows. */
export function growRows(
  sheetId: string,
  rows: number,
  editing: Editing,
): void {
  grow({sheetId, dimension: 'ROW', to: rows}, editing);
}

export function grow(
  {
    sheetId,
    dimension,
    to,
  }: Pick<Lines, 'sheetId' | 'dimension'> & {readonly to: number},
  editing: Editing,
): void {
  const size = sizeOf(editing, {sheetId, dimension});
  if (to > size)
    add({sheetId, dimension, first: size, last: to - 1}, true, editing);
}

export const deleteDimension: Handler<{range?: DimensionRange}> = (
  {range},
  editing,
) => remove(linesOf(range, editing), editing);

export function remove(
  {sheetId, dimension, first, last}: Lines,
  editing: Editing,
): void {
  const size = sizeOf(editing, {sheetId, dimension});
  const word = wordOf(dimension);
  if (last >= size)
    refuse(
      editing,
      `Cannot delete a ${word} that doesn't exist. Tried to delete ${word} index ${last}, but there are only ${size} ${word}s.`,
    );
  if (last - first + 1 === size)
    refuse(editing, `You can't delete all the ${word}s on the sheet.`);
  editing.tell({
    type: 'REMOVE_COLUMNS_ROWS',
    sheetId,
    sheetName: editing.model.getters.getSheetName(sheetId),
    dimension,
    elements: indexes(first, last),
  });
}

const indexes = (first: number, last: number): number[] =>
  Array.from({length: last - first + 1}, (_, at) => first + at);

export const moveDimension: Handler<{
  source?: DimensionRange;
  destinationIndex?: number;
}> = ({source, destinationIndex = 0}, editing) => {
  const {sheetId, dimension, first, last} = linesOf(source, editing);
  const size = sizeOf(editing, {sheetId, dimension});
  const target = Number(destinationIndex);
  if (last >= size || target < 0 || target > size)
    refuse(editing, `destinationIndex must be between 0 and ${size}.`);
  if (target >= first && target <= last + 1) return;
  const {model, tell} = editing;
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId)
    tell({type: 'ACTIVATE_SHEET', sheetIdFrom: active, sheetIdTo: sheetId});
  tell({
    type: 'MOVE_COLUMNS_ROWS',
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension,
    elements: indexes(first, last),
    base: target < first ? target : target - 1,
    position: target < first ? 'before' : 'after',
  });
};

export const updateDimensionProperties: Handler<{
  range?: DimensionRange;
  properties?: DimensionProperties;
  fields?: string;
}> = ({range, properties = {}, fields}, editing) => {
  const tree = fieldsOf(fields, editing, ['pixelSize', 'hiddenByUser']);
  const {sheetId, dimension, first, last} = linesOf(range, editing);
  if (last >= sizeOf(editing, {sheetId, dimension}))
    refuse(editing, `There is no ${wordOf(dimension)} ${last}.`);
  const line = {sheetId, dimension, elements: indexes(first, last)};
  if (isWanted(tree, ['pixelSize']))
    editing.tell({
      type: 'RESIZE_COLUMNS_ROWS',
      ...line,
      size: properties.pixelSize ?? null,
    });
  if (isWanted(tree, ['hiddenByUser']))
    editing.tell({
      type: properties.hiddenByUser
        ? 'HIDE_COLUMNS_ROWS'
        : 'UNHIDE_COLUMNS_ROWS',
      ...line,
    });
};
