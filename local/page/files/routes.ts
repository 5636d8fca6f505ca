import type {Hono} from 'hono';
import {
  DOCUMENT,
  FOLDER,
  SPREADSHEET,
  type DriveFile,
} from '../../workspace/drive-file';
import type {Workspace} from '../../workspace/workspace';
import type {ShownFile} from './shown-file';

/** The workspace's Drive as a list, last changed first, without what is in the bin. */
export function fileRoutes(app: Hono, {store}: Workspace): void {
  app.get('/files', context =>
    context.json(
      store
        .keys('files/')
        .map(key => store.read<DriveFile>(key))
        .filter(file => file !== undefined)
        .filter(({trashed}) => !trashed)
        .map(shownFile)
        .sort((one, other) => other.modified.localeCompare(one.modified)),
    ),
  );
}

const shownFile = ({
  id,
  name,
  mimeType,
  modifiedTime,
}: DriveFile): ShownFile => ({
  id,
  name,
  kind: KINDS[mimeType] ?? 'other',
  modified: modifiedTime,
});

const KINDS: Readonly<Record<string, ShownFile['kind']>> = {
  [SPREADSHEET]: 'spreadsheet',
  [DOCUMENT]: 'document',
  [FOLDER]: 'folder',
};
