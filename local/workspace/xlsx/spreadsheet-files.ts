import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {type DriveFile, SPREADSHEET} from '../drive-file';
import {safeFileName} from '../safe-file-name';
import {workbookOf} from '../spreadsheets/workbook';
import type {Workspace} from '../workspace';
import {toXlsx} from './to-xlsx';

/** Which file a spreadsheet was last written to, and how far its changes went then; by spreadsheet. */
type Written = Readonly<
  Record<string, {readonly name: string; readonly state: string}>
>;

const KEY = 'spreadsheet-files';

/** Brings `<folder>/Spreadsheets` into step: each spreadsheet that scripts made as an .xlsx file of its name. A second call writes nothing. */
export async function writeSpreadsheetFiles(
  workspace: Workspace,
  folder: string,
): Promise<readonly string[]> {
  const {store} = workspace;
  const before = store.read<Written>(KEY) ?? {};
  const now: Record<string, {name: string; state: string}> = {};
  const written: string[] = [];
  for (const {id, name: title} of madeByScripts(workspace)) {
    const name = nameFor(
      title,
      new Set(Object.values(now).map(one => one.name)),
    );
    const state = store.keys(`spreadsheets/${id}/`).at(-1) ?? '';
    now[id] = {name, state};
    const path = join(folder, 'Spreadsheets', name);
    const kept = before[id];
    if (kept?.name === name && kept.state === state && existsSync(path))
      continue;
    mkdirSync(join(folder, 'Spreadsheets'), {recursive: true});
    writeFileSync(`${path}.new`, await toXlsx(workbookOf(workspace, id)!));
    renameSync(`${path}.new`, path);
    written.push(name);
  }
  const names = new Set(Object.values(now).map(({name}) => name));
  for (const {name} of Object.values(before))
    if (!names.has(name))
      rmSync(join(folder, 'Spreadsheets', name), {force: true});
  store.write(KEY, now);
  store.commit();
  return written;
}

const madeByScripts = ({store}: Workspace): readonly DriveFile[] =>
  store
    .keys('files/')
    .map(key => store.read<DriveFile>(key)!)
    .filter(
      file =>
        file.mimeType === SPREADSHEET && file.madeByScript && !file.trashed,
    );

/** `Seven Steps.xlsx`, or `Seven Steps (2).xlsx` where that name is taken. */
function nameFor(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '.xlsx' : ` (${number}).xlsx`;
    const name = safeFileName(title, end);
    if (!taken.has(name)) return name;
  }
}
