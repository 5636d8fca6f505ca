import discovery from '../../rules/discovery/drive.v3.json';
import {
  DOCUMENT,
  type DriveFile,
  FOLDER,
  SPREADSHEET,
} from '../../workspace/drive-file';
import type {Workspace} from '../../workspace/workspace';
import {isInBin} from './drive-files';
import type {Mask} from './fields';

/** The file as Drive v3 tells of it, with every field that the workspace knows. */
export const asResource = (
  workspace: Workspace,
  file: DriveFile,
): Readonly<Record<string, unknown>> => ({
  kind: 'drive#file',
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  ...(file.description === undefined ? {} : {description: file.description}),
  starred: false,
  trashed: isInBin(workspace, file),
  explicitlyTrashed: file.trashed,
  parents: [...file.parents],
  ...(Object.keys(file.appProperties).length === 0
    ? {}
    : {appProperties: {...file.appProperties}}),
  spaces: ['drive'],
  webViewLink: linkTo(file),
  createdTime: file.createdTime,
  modifiedTime: file.modifiedTime,
  ownedByMe: true,
  isAppAuthorized: file.madeByScript,
  owners: [
    {
      kind: 'drive#user',
      displayName: workspace.owner.name,
      me: true,
      emailAddress: workspace.owner.email,
    },
  ],
});

/** What an answer holds when the caller names no `fields`. */
export const USUAL_FIELDS = 'kind,id,name,mimeType';

/** Refuses a mask with a field that Drive does not have, in Google's words, or that the workspace does not know, by name. */
export function checkFileMask(mask: Mask): void {
  if (mask === '*') return;
  for (const name of mask.keys()) {
    if (KNOWN.has(name)) continue;
    if (Object.hasOwn(discovery.schemas.File.properties, name))
      throw new Error(
        `Drive.File.${name} is not available in the local workspace`,
      );
    throw new SyntaxError(`Invalid field selection ${name}`);
  }
}

const KNOWN: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'name',
  'mimeType',
  'description',
  'starred',
  'trashed',
  'explicitlyTrashed',
  'parents',
  'appProperties',
  'spaces',
  'webViewLink',
  'createdTime',
  'modifiedTime',
  'ownedByMe',
  'isAppAuthorized',
  'owners',
]);

function linkTo({id, mimeType}: DriveFile): string {
  if (mimeType === FOLDER)
    return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === DOCUMENT)
    return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === SPREADSHEET)
    return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  return `https://drive.google.com/file/d/${id}/view`;
}
