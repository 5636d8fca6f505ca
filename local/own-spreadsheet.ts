import {rootFolder} from './services/drive/drive-files';
import {fileId} from './workspace/chance';
import {SPREADSHEET, type DriveFile} from './workspace/drive-file';
import {addWorkbook} from './workspace/spreadsheets/workbook';
import type {Workspace} from './workspace/workspace';

/** Makes sure there is a spreadsheet that the person made by hand: the add-on is started from the menu of one. */
export function addOwnSpreadsheet(workspace: Workspace): void {
  const {store, chance, clock} = workspace;
  const has = store
    .keys('files/')
    .map(key => store.read<DriveFile>(key))
    .some(
      file =>
        file?.mimeType === SPREADSHEET && !file.madeByScript && !file.trashed,
    );
  if (has) return;
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
}
