import type {Run, ServiceFactory} from '../run';
import type {DriveFile} from '../workspace/drive-file';
import {workbookOf} from '../workspace/spreadsheets/workbook';
import {urlOf} from './sheets/describe';
import {numberOfSheet, sheetTitled} from './sheets/places';
import {userInterface} from './spreadsheet-app/user-interface';

interface SheetHandle {
  getSheetId(): number;
  getName(): string;
}

/** Which spreadsheet is open and what stands on its screen; cells are read and written through the advanced Sheets service. */
export const spreadsheetApp: ServiceFactory = run => ({
  SpreadsheetApp: run.offer('SpreadsheetApp', {
    getActive: () => activeSpreadsheet(run),
    getActiveSpreadsheet: () => activeSpreadsheet(run),
    getActiveSheet: () => activeSpreadsheet(run)?.getActiveSheet() ?? null,
    getUi: () => userInterface(run),
    /** Nothing waits here: every write is done when it returns. */
    flush: () => undefined,
  }),
});

/** `null` where no spreadsheet is open, as in Gmail and Calendar. */
function activeSpreadsheet(run: Run) {
  const {host, workspace, memory} = run;
  const id = host.app === 'SHEETS' ? host.activeFile : undefined;
  const file =
    id === undefined
      ? undefined
      : workspace.store.read<DriveFile>(`files/${id}`);
  const book = file && workbookOf(workspace, file.id);
  if (file === undefined || book === undefined) return null;

  const handles = new Map<string, SheetHandle>();
  const sheet = (sheetId: string): SheetHandle => {
    const known = handles.get(sheetId);
    if (known !== undefined) return known;
    const handle = run.offer('Sheet', {
      getSheetId: () => numberOfSheet(sheetId),
      getName: () => book.model.getters.getSheetName(sheetId),
    });
    handles.set(sheetId, handle);
    return handle;
  };
  const active = () => {
    const visible = book.model.getters.getVisibleSheetIds();
    const chosen = memory.get(ACTIVE);
    return sheet(visible.find(each => each === chosen) ?? visible[0] ?? '');
  };
  return run.offer('Spreadsheet', {
    getId: () => file.id,
    getUrl: () => urlOf(file.id),
    getName: () =>
      workspace.store.read<DriveFile>(`files/${file.id}`)?.name ?? file.name,
    getSheets: () => book.model.getters.getSheetIds().map(sheet),
    getSheetByName: (name: string) => {
      const sheetId = sheetTitled(book.model, String(name));
      return sheetId === undefined ? null : sheet(sheetId);
    },
    getActiveSheet: active,
    setActiveSheet(chosen: SheetHandle) {
      const sheetId = book.model.getters
        .getSheetIds()
        .find(each => numberOfSheet(each) === chosen.getSheetId());
      memory.set(ACTIVE, sheetId);
      workspace.tell({part: 'ui', id: file.id});
      return active();
    },
  });
}

const ACTIVE = 'SpreadsheetApp active sheet';
