import {fileId} from '../../workspace/chance';
import type {DriveFile} from '../../workspace/drive-file';
import type {Workspace} from '../../workspace/workspace';

/** What `drive.file` shows a script: the files that a script made. */
export const visibleFiles = (workspace: Workspace): DriveFile[] =>
  workspace.store
    .keys('files/')
    .flatMap(key => workspace.store.read<DriveFile>(key) ?? [])
    .filter(file => file.madeByScript);

/** The file of that id if a script made it. */
export function visibleFile(
  workspace: Workspace,
  id: string,
): DriveFile | undefined {
  const file = workspace.store.read<DriveFile>(`files/${id}`);
  return file?.madeByScript ? file : undefined;
}

/** The id of My Drive, which has no entry of its own. */
export function rootFolder(workspace: Workspace): string {
  const kept = workspace.store.read<string>('drive/root');
  if (kept !== undefined) return kept;
  const id = `0A${fileId(workspace.chance, 11)}Uk9PVA`;
  workspace.store.write('drive/root', id);
  return id;
}

/** Whether the file, or a folder it lies in, was put into the bin. */
export function isInBin(workspace: Workspace, file: DriveFile): boolean {
  const seen = new Set<string>();
  const above = (entry: DriveFile): boolean => {
    if (entry.trashed) return true;
    seen.add(entry.id);
    return entry.parents.some(id => {
      const parent = workspace.store.read<DriveFile>(`files/${id}`);
      return parent !== undefined && !seen.has(id) && above(parent);
    });
  };
  return above(file);
}

/** Makes an entry; what is not given is empty, and the file lies in My Drive. */
export function addFile(
  workspace: Workspace,
  given: Pick<DriveFile, 'name' | 'mimeType'> & Partial<DriveFile>,
): DriveFile {
  const now = new Date(workspace.clock.now()).toISOString();
  const file: DriveFile = {
    id: fileId(workspace.chance),
    parents: [rootFolder(workspace)],
    createdTime: now,
    modifiedTime: now,
    trashed: false,
    appProperties: {},
    madeByScript: true,
    ...given,
  };
  keepFile(workspace, file);
  return file;
}

export function keepFile(workspace: Workspace, file: DriveFile): void {
  workspace.store.write(`files/${file.id}`, file);
  workspace.tell({part: 'files', id: file.id});
}

/** Removes the entry, its content, and everything inside it if it is a folder: there is no way back. */
export function removeFile(workspace: Workspace, id: string): void {
  const {store} = workspace;
  store.remove(`files/${id}`);
  for (const key of store.keys(''))
    if (key === `documents/${id}` || isSpreadsheetKey(key, id))
      store.remove(key);
  for (const key of store.keys('files/')) {
    const file = store.read<DriveFile>(key);
    if (file?.parents.includes(id)) removeFile(workspace, file.id);
  }
  workspace.tell({part: 'files', id});
}

const isSpreadsheetKey = (key: string, id: string): boolean =>
  key === `spreadsheets/${id}` || key.startsWith(`spreadsheets/${id}/`);
