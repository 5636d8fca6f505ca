import {DOCUMENT, type DriveFile} from '../drive-file';
import type {Workspace} from '../workspace';
import type {TextDocument} from './text-document';

/** The document of that id, or undefined where the workspace has none. */
export const readDocument = (
  workspace: Workspace,
  id: string,
): TextDocument | undefined =>
  workspace.store.read<TextDocument>(`documents/${id}`);

/** Keeps a changed document as its next revision and says so to whoever shows it. */
export function writeDocument(
  workspace: Workspace,
  id: string,
  document: TextDocument,
): TextDocument {
  const kept = {
    ...document,
    revision: (readDocument(workspace, id)?.revision ?? 0) + 1,
  };
  workspace.store.write(`documents/${id}`, kept);
  const file = workspace.store.read<DriveFile>(`files/${id}`);
  if (file)
    workspace.store.write(`files/${id}`, {
      ...file,
      modifiedTime: new Date(workspace.clock.now()).toISOString(),
    });
  workspace.tell({part: 'document', id});
  return kept;
}

/** Every document's entry in Drive, in the order they were made, those in the bin left out. */
export const documentEntries = (workspace: Workspace): DriveFile[] =>
  workspace.store
    .keys('files/')
    .flatMap(key => workspace.store.read<DriveFile>(key) ?? [])
    .filter(file => file.mimeType === DOCUMENT && !file.trashed);
