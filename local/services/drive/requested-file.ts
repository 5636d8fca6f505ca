import {ApiError} from '../../rules/api-error';
import discovery from '../../rules/discovery/drive.v3.json';
import {checkShape} from '../../rules/request-shape';
import type {DriveFile} from '../../workspace/drive-file';
import type {Workspace} from '../../workspace/workspace';
import {rootFolder, visibleFile} from './drive-files';

/** What a script writes of a file. In `appProperties`, null takes one away. */
export interface RequestedFile {
  readonly name?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

/** The resource of a call, once it is known to be one that Drive would take. */
export function requestedFile(
  method: string,
  resource: unknown,
): RequestedFile {
  const faults = checkShape(discovery, 'File', resource ?? {});
  if (faults.length > 0) throw new ApiError(method, faults.join('\n'));
  const given = Object.entries(resource ?? {}).filter(
    ([, value]) => value !== undefined,
  );
  for (const [name] of given) {
    if (READ_ONLY.has(name))
      throw new ApiError(
        method,
        'The resource body includes fields which are not directly writable.',
        403,
      );
    if (!WRITABLE.has(name))
      throw new Error(
        `${method} with ${name} is not available in the local workspace`,
      );
  }
  const requested = Object.fromEntries(given) as RequestedFile;
  checkAppProperties(method, requested.appProperties ?? {});
  return requested;
}

/** The entry's `appProperties` with the requested changes: others stay. */
export function mergedAppProperties(
  kept: DriveFile['appProperties'],
  requested: RequestedFile['appProperties'],
): DriveFile['appProperties'] {
  return Object.fromEntries(
    Object.entries({...kept, ...requested}).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
}

/** The one folder a file is put into, with `root` written out; Drive lets no file lie in two. */
export function requestedParents(
  workspace: Workspace,
  method: string,
  parents: readonly string[],
): readonly string[] {
  if (parents.length > 1)
    throw new ApiError(
      method,
      'Increasing the number of parents is not allowed',
      403,
    );
  return parents.map(id => {
    const root = rootFolder(workspace);
    if (id === 'root' || id === root) return root;
    if (!visibleFile(workspace, id))
      throw new ApiError(method, `File not found: ${id}.`, 404);
    return id;
  });
}

/** Google's guide "Add custom file properties": 124 bytes of UTF-8 for a key and its value together, 30 of an app's own on a file. */
function checkAppProperties(
  method: string,
  properties: NonNullable<RequestedFile['appProperties']>,
): void {
  for (const [key, value] of Object.entries(properties))
    if (Buffer.byteLength(key + (value ?? ''), 'utf8') > 124)
      throw new ApiError(
        method,
        `The app property ${key} is longer than 124 bytes with its value.`,
      );
  if (Object.keys(properties).length > 30)
    throw new ApiError(method, 'A file has at most 30 app properties.');
}

const WRITABLE: ReadonlySet<string> = new Set([
  'name',
  'mimeType',
  'description',
  'parents',
  'trashed',
  'appProperties',
]);
const READ_ONLY: ReadonlySet<string> = new Set([
  'kind',
  'webViewLink',
  'webContentLink',
  'iconLink',
  'explicitlyTrashed',
  'owners',
  'ownedByMe',
  'capabilities',
  'size',
  'version',
  'spaces',
  'isAppAuthorized',
  'permissions',
  'shared',
]);
