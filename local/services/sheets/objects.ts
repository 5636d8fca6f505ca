import {additionsOf} from '../../workspace/spreadsheets/additions';
import type {Editing, Handler} from './editing';
import {newNumber, refuse} from './editing';
import {areaOf, rangeDataOf} from './places';
import type {NamedRange, ProtectedRange} from './schema';

export const addNamedRange: Handler<{namedRange?: NamedRange}> = (
  {namedRange = {}},
  editing,
) => {
  const {model, tell} = editing;
  const name = namedRange.name ?? '';
  if (
    model.getters
      .getNamedRanges()
      .some(each => each.name.toLowerCase() === name.toLowerCase())
  )
    refuse(editing, `A named range with name ${name} already exists.`);
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name))
    refuse(editing, `The name "${name}" is not a valid name of a range.`);
  const area = areaOf(namedRange.range, editing);
  tell({
    type: 'CREATE_NAMED_RANGE',
    name,
    ranges: [rangeDataOf(area, {endRowIndex: area.bottom + 1})],
  });
  return {addNamedRange: {namedRange: {...namedRange, namedRangeId: name}}};
};

/** A named range's id here is its name. */
export const deleteNamedRange: Handler<{namedRangeId?: string}> = (
  {namedRangeId = ''},
  editing,
) => {
  const {model, tell} = editing;
  const named = model.getters
    .getNamedRanges()
    .find(each => each.name === namedRangeId);
  if (named === undefined)
    refuse(editing, `No named range with id: ${namedRangeId}`);
  tell({type: 'DELETE_NAMED_RANGE', name: named.name});
};

/** Kept and answered; in a workspace of one person nobody is kept out. */
export const addProtectedRange: Handler<{protectedRange?: ProtectedRange}> = (
  {protectedRange = {}},
  editing,
) => ({addProtectedRange: {protectedRange: protect(protectedRange, editing)}});

export function protect(
  given: ProtectedRange,
  editing: Editing,
): ProtectedRange {
  const {model, tell, workspace} = editing;
  const taken = (id: number) =>
    additionsOf(model).protections[String(id)] !== undefined;
  const id = Number(given.protectedRangeId ?? newNumber(workspace, taken));
  if (taken(id))
    refuse(editing, `A protected range with id ${id} already exists.`);
  if (given.range !== undefined) areaOf(given.range, editing);
  const value = {...given, protectedRangeId: id, requestingUserCanEdit: true};
  tell({type: 'SET_ADDITION', part: 'protections', id: String(id), value});
  return value;
}

export const deleteProtectedRange: Handler<{protectedRangeId?: number}> = (
  {protectedRangeId = 0},
  editing,
) => {
  const id = String(protectedRangeId);
  if (additionsOf(editing.model).protections[id] === undefined)
    refuse(editing, `No protected range with id: ${id}`);
  editing.tell({type: 'SET_ADDITION', part: 'protections', id, value: null});
};
