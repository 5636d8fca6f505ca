import {rootFolder} from './services/drive/drive-files';
import {fileId} from './workspace/chance';
import {SPREADSHEET, type DriveFile} from './workspace/drive-file';
import {addWorkbook} from './workspace/spreadsheets/workbook';
import type {Workspace} from './workspace/workspace';

/** The id of a spreadsheet that the person made by hand, made now where there is none: the add-on is started from the menu of one. */
export function ownSpreadsheet(workspace: Workspace): string {
  const {store, chance, clock} = workspace;
  const there = store
    .keys('files/')
    .map(key => store.read<DriveFile>(key))
    .find(
      file =>
        file?.mimeType === SPREADSHEET && !file.madeByScript && !file.trashed,
    );
  if (there) return there.id;
  const id = fileId(chance);
  const now = new Date(clock.now()).toISOString();
  const file: DriveFile = {
    id,
    name: 'Untitled spreadsheet',
    mimeType: SPREADSHEET,
    parents: [rootFolder(workspace)],
    createdTime: now,
    modifiedTime: now,
    trashed: false,
    appProperties: {},
    madeByScript: false,
  };
  store.write(`files/${id}`, file);
  addWorkbook(workspace, id, {
    sheets: [{id: 'sheet-0', name: 'Sheet1', colNumber: 26, rowNumber: 1000}],
  });
  store.commit();
  workspace.tell({part: 'files', id});
  return id;
}
