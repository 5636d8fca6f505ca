import type {DriveFile} from '../../workspace/drive-file';
import {isInBin, rootFolder} from './drive-files';
import type {Comparison, Query} from './query';
import type {Workspace} from '../../workspace/workspace';

/** Whether `file` is among what `query` asks for. Throws `SyntaxError` for a field or operator that Drive does not know together. */
export function matches(
  workspace: Workspace,
  query: Query,
  file: DriveFile,
): boolean {
  switch (query.is) {
    case 'and':
      return query.parts
        .map(part => matches(workspace, part, file))
        .every(Boolean);
    case 'or':
      return query.parts
        .map(part => matches(workspace, part, file))
        .some(Boolean);
    case 'not':
      return !matches(workspace, query.part, file);
    case 'in':
      return isIn(workspace, query, file);
    case 'has':
      if (query.field !== 'appProperties') throw unavailable(query.field);
      return file.appProperties[query.key] === query.value;
    case 'comparison':
      return compares(workspace, query, file);
  }
}

/** Refuses what no file could be asked, even where there is no file. */
export const checkQuery = (workspace: Workspace, query: Query): void =>
  void matches(workspace, query, ANY_FILE);

const ANY_FILE: DriveFile = {
  id: '',
  name: '',
  mimeType: '',
  parents: [],
  createdTime: '1970-01-01T00:00:00Z',
  modifiedTime: '1970-01-01T00:00:00Z',
  trashed: false,
  appProperties: {},
  madeByScript: true,
};

function isIn(
  workspace: Workspace,
  {value, field}: {value: string; field: string},
  file: DriveFile,
): boolean {
  if (field === 'parents')
    return file.parents.includes(
      value === 'root' ? rootFolder(workspace) : value,
    );
  if (field === 'owners')
    return value === 'me' || value === workspace.owner.email;
  throw unavailable(field);
}

function compares(
  workspace: Workspace,
  {field, operator, value}: Comparison,
  file: DriveFile,
): boolean {
  if (field === 'trashed' && typeof value === 'boolean') {
    if (operator === '=') return isInBin(workspace, file) === value;
    if (operator === '!=') return isInBin(workspace, file) !== value;
    throw invalid();
  }
  if (typeof value === 'boolean') throw invalid();
  if (field === 'name' || field === 'mimeType') {
    const has = file[field];
    if (operator === '=') return same(field, has, value);
    if (operator === '!=') return !same(field, has, value);
    if (operator !== 'contains') throw invalid();
    return field === 'name'
      ? hasWordBeginning(has, value)
      : has.startsWith(value);
  }
  if (field === 'createdTime' || field === 'modifiedTime')
    return comparesTimes(Date.parse(file[field]), operator, Date.parse(value));
  throw unavailable(field);
}

function comparesTimes(
  one: number,
  operator: Comparison['operator'],
  other: number,
): boolean {
  if (Number.isNaN(other)) throw invalid();
  switch (operator) {
    case '=':
      return one === other;
    case '!=':
      return one !== other;
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
    case 'contains':
      throw invalid();
  }
}

/** Drive compares names without regard to capitals. */
const same = (field: string, one: string, other: string): boolean =>
  field === 'name' ? one.toLowerCase() === other.toLowerCase() : one === other;

/** For names Drive's `contains` finds only the beginnings of words: `World` does not find `HelloWorld`. */
function hasWordBeginning(name: string, wanted: string): boolean {
  const hay = name.toLowerCase();
  const needle = wanted.toLowerCase();
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(hay[at - 1] ?? '')) return true;
  return false;
}

const invalid = (): SyntaxError => new SyntaxError('Invalid Value');
const unavailable = (field: string): Error =>
  KNOWN_FIELDS.has(field)
    ? new Error(
        `Drive.Files.list with ${field} in q is not available in the local workspace`,
      )
    : invalid();

/** Drive's other query terms, so that a misspelt one is told from one that is not offered here. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'fullText',
  'viewedByMeTime',
  'starred',
  'writers',
  'readers',
  'sharedWithMe',
  'properties',
  'visibility',
  'shortcutDetails',
]);
