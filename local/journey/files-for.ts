import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  documentEntries,
  readDocument,
} from '../workspace/documents/kept-documents';
import {toPdf} from '../workspace/documents/to-pdf';
import type {OpenWorkspace} from '../workspace/open-workspace';
import type {Done} from './main-job';

/** The files a person can open, each with what it is; the letter's PDF is printed now. */
export async function filesFor(
  workspace: OpenWorkspace,
  {thanked}: Done,
): Promise<readonly string[]> {
  await printLetters(workspace);
  return [
    ...listed(workspace, 'Spreadsheets', '.xlsx', 'the tracker'),
    ...listed(workspace, 'Documents', '.docx', 'a letter or a template'),
    ...(thanked === undefined
      ? []
      : [
          ...listed(workspace, 'Documents', '.pdf', 'the letter to print'),
          ...listed(workspace, 'Mail', '.eml', 'the message that was sent'),
        ]),
  ];
}

/** Letters have no fields left to fill; templates do. */
async function printLetters(workspace: OpenWorkspace): Promise<void> {
  for (const {id, name} of documentEntries(workspace)) {
    const document = readDocument(workspace, id);
    if (!document || JSON.stringify(document).includes('{{')) continue;
    const docx = readdirSync(join(workspace.folder, 'Documents')).find(
      file => file.startsWith(name.slice(0, 20)) && file.endsWith('.docx'),
    );
    writeFileSync(
      join(
        workspace.folder,
        'Documents',
        (docx ?? `${id}.docx`).replace(/\.docx$/, '.pdf'),
      ),
      await toPdf(document, name),
    );
  }
}

const listed = (
  {folder}: OpenWorkspace,
  place: string,
  ending: string,
  what: string,
): string[] =>
  readdirSync(join(folder, place))
    .filter(name => name.endsWith(ending))
    .map(name => `${join(place, name)} - ${what}`);
