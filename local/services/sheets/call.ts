import discovery from '../../rules/discovery/sheets.v4.json';
import {ApiError} from '../../rules/api-error';
import {
  checkShape,
  readOnlyFields,
  unavailableFields,
} from '../../rules/request-shape';
import type {DriveFile} from '../../workspace/drive-file';
import {EngineRefusal} from '../../workspace/spreadsheets/engine';
import {workbookOf, type Workbook} from '../../workspace/spreadsheets/workbook';
import type {Workspace} from '../../workspace/workspace';
import {visibleFile} from '../drive/drive-files';
import {masked, parseMask} from '../drive/fields';
import {checkOptions, textOption, type Options} from '../drive/parameters';
import type {Editing} from './editing';
import {Refusal} from './editing';

export type {Options} from '../drive/parameters';

/** One call of the Sheets API: Google's id of it, and the parameters it has. */
export interface Call {
  readonly method: string;
  readonly known?: readonly string[];
  readonly offered?: readonly string[];
}

/** Answers a call with the parts that `fields` asks for; what is wrong with it is said in Google's words under the call's name. */
export function answer<T>(
  call: Call,
  options: Options | undefined,
  work: () => T,
): T {
  const {method, known = [], offered = known} = call;
  checkOptions({method, known, offered}, options ?? {});
  const fields = textOption(options ?? {}, 'fields');
  try {
    const answered = work();
    return fields === undefined
      ? answered
      : (masked(answered, parseMask(fields.replace(/\./g, '/'))) as T);
  } catch (problem) {
    if (problem instanceof Refusal)
      throw new ApiError(method, problem.message, problem.code);
    if (problem instanceof SyntaxError)
      throw new ApiError(method, problem.message);
    if (problem instanceof EngineRefusal)
      throw new ApiError(method, `Invalid request: ${problem.message}`);
    throw problem;
  }
}

type SchemaName = keyof (typeof discovery)['schemas'];

/** The request's body once its shape is Google's and the workspace has all of it. */
export function checked<T>(
  {method}: Call,
  schema: SchemaName,
  resource: unknown,
): T {
  const faults = checkShape(discovery, schema, resource);
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
  const [missing] = unavailableFields(discovery, schema, resource);
  if (missing !== undefined)
    throw new Error(
      `${method} with ${missing} is not available in the local workspace`,
    );
  const [readOnly] = readOnlyFields(discovery, schema, resource);
  if (readOnly !== undefined)
    throw new Error(
      `${method} with ${readOnly}, which is read-only, is not available in the local workspace`,
    );
  return withoutNulls(resource ?? {}) as T;
}

/** In Google's JSON `null` means "not given", except among a range's values. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
}

export interface Opened {
  readonly file: DriveFile;
  readonly book: Workbook;
}

/** The spreadsheet of that id, if a script made it: `drive.file` shows no other. */
export function opened(workspace: Workspace, id: string): Opened {
  const file = visibleFile(workspace, String(id));
  const book = file && workbookOf(workspace, file.id);
  if (file === undefined || book === undefined)
    throw new Refusal('Requested entity was not found.', 404);
  return {file, book};
}

/** Changes a spreadsheet as a whole: all of `work` happens, or none of it. */
export function edit<T>(
  workspace: Workspace,
  {file, book}: Opened,
  work: (editing: Editing, batch: (inner: () => void) => void) => T,
): T {
  const key = `files/${file.id}`;
  try {
    return book.transaction(({tell, batch}) => {
      const now = new Date(workspace.clock.now()).toISOString();
      workspace.store.write(key, {...file, modifiedTime: now});
      const editing: Editing = {
        workspace,
        file: {...file, modifiedTime: now},
        model: book.model,
        tell,
        place: '',
      };
      return work(editing, batch);
    });
  } catch (problem) {
    workspace.store.write(key, file);
    throw problem;
  }
}
