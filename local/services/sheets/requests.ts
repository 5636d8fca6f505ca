import {appendCells, repeatCell, updateCells} from './cells';
import {addChart, deleteEmbeddedObject} from './charts';
import type {Editing, Handler} from './editing';
import {refuse, Refusal} from './editing';
import {fieldsOf, isWanted} from './fields';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './lines';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './metadata';
import {
  addNamedRange,
  addProtectedRange,
  deleteNamedRange,
  deleteProtectedRange,
} from './objects';
import {areaOf} from './places';
import {
  addConditionalFormatRule,
  clearBasicFilter,
  deleteConditionalFormatRule,
  setBasicFilter,
  sortRange,
} from './rules';
import type {GridRange, SpreadsheetProperties} from './schema';
import {setProperties} from './properties';
import {addSheet, deleteSheet, updateSheetProperties} from './tabs';
import {setDataValidation} from './validation';

const updateSpreadsheetProperties: Handler<{
  properties?: SpreadsheetProperties;
  fields?: string;
}> = ({properties = {}, fields}, editing) => {
  const tree = fieldsOf(fields, editing, ['title', 'locale', 'timeZone']);
  setProperties(
    Object.fromEntries(
      Object.entries(properties).filter(([name]) => isWanted(tree, [name])),
    ),
    editing,
  );
};

const mergeCells: Handler<{range?: GridRange; mergeType?: string}> = (
  {range, mergeType},
  editing,
) => {
  if (mergeType !== 'MERGE_ALL')
    refuse(
      editing,
      `mergeType ${mergeType} is not available in the local workspace`,
    );
  const {sheetId, ...zone} = areaOf(range, editing);
  editing.tell({type: 'ADD_MERGE', sheetId, target: [zone], force: true});
};

/** Every kind of request of `Spreadsheets.batchUpdate` that the workspace carries out. */
const REQUESTS = {
  addChart,
  addConditionalFormatRule,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  clearBasicFilter,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteEmbeddedObject,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  updateCells,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateSheetProperties,
  updateSpreadsheetProperties,
} as const;

/** Those that look at what formulas come to, so that everything before them must be calculated first. */
const READERS: ReadonlySet<string> = new Set(['appendCells', 'sortRange']);

export type Request = Readonly<Record<string, object>>;

export interface Kind {
  readonly name: string;
  readonly place: string;
  readonly readsValues: boolean;
  perform(editing: Editing): object;
}

/** What a request asks for; exactly one kind may be set. */
export function kindOf(request: Request, index: number): Kind {
  const given = Object.entries(request).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const [name, body] = given[0] ?? [];
  if (name === undefined || body === undefined)
    throw new Refusal(`Invalid requests[${index}]: No request set.`);
  if (given.length > 1)
    throw new Refusal(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${given[1]?.[0]}'`,
    );
  const handler = (REQUESTS as Readonly<Record<string, Handler<never>>>)[name];
  if (handler === undefined)
    throw new Error(
      `Sheets request ${name} is not available in the local workspace`,
    );
  const place = `requests[${index}].${name}`;
  return {
    name,
    place,
    readsValues: READERS.has(name),
    perform: editing => handler(body as never, {...editing, place}) ?? {},
  };
}
