import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {safeFileName} from '../safe-file-name';
import type {Workspace} from '../workspace';
import {documentEntries, readDocument} from './kept-documents';
import {toDocx} from './to-docx';

/** Which file a document was last written to, by document; kept with the state, so that a later start knows which files are its own. */
type Written = Readonly<
  Record<string, {readonly name: string; readonly revision: number}>
>;

const KEY = 'document-files';

/**
 * Brings `<folder>/Documents` into step: every document that has changed since it was written, or whose file is gone, as a Word file of its name.
 * The file of a document that was renamed, put into the bin or removed goes. Answers the names written; a second call writes nothing.
 */
export async function writeDocumentFiles(
  workspace: Workspace,
  folder: string,
): Promise<readonly string[]> {
  const {store} = workspace;
  const documents = join(folder, 'Documents');
  const before = store.read<Written>(KEY) ?? {};
  const entries = documentEntries(workspace);
  const names = uniqueNames(entries, before);
  const wanted = new Set([...names.values()].map(name => name.toLowerCase()));
  const written: string[] = [];
  const now: Record<string, {name: string; revision: number}> = {};

  for (const {id, name: title} of entries) {
    const document = readDocument(workspace, id);
    const name = names.get(id);
    if (!document || name === undefined) continue;
    const {revision} = document;
    now[id] = {name, revision};
    const path = join(documents, name);
    const kept = before[id];
    if (kept?.name === name && kept.revision === revision && existsSync(path))
      continue;
    mkdirSync(documents, {recursive: true});
    writeFileSync(`${path}.new`, await toDocx(document, title));
    renameSync(`${path}.new`, path);
    written.push(name);
  }
  for (const {name} of Object.values(before))
    if (!wanted.has(name.toLowerCase()))
      rmSync(join(documents, name), {force: true});
  store.write(KEY, now);
  store.commit();
  return written;
}

/** A file name for each document, no two alike even where capitals do not count; a document keeps the name it has while its title is the same. */
function uniqueNames(
  entries: readonly {readonly id: string; readonly name: string}[],
  before: Written,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const keep = (id: string, name: string) => {
    names.set(id, name);
    taken.add(name.toLowerCase());
  };
  for (const {id, name} of entries) {
    const kept = before[id]?.name;
    if (kept !== undefined && isNameFor(kept, name)) keep(id, kept);
  }
  for (const {id, name} of entries) {
    if (names.has(id)) continue;
    let file = fileName(name, '');
    for (let number = 2; taken.has(file.toLowerCase()); number++)
      file = fileName(name, ` (${number})`);
    keep(id, file);
  }
  return names;
}

const isNameFor = (file: string, title: string): boolean =>
  file === fileName(title, '') ||
  file === fileName(title, / \(\d+\)(?=\.docx$)/.exec(file)?.[0] ?? '');

function fileName(title: string, number: string): string {
  const name = safeFileName(title, `${number}.docx`);
  if (name.startsWith('.')) return `Untitled document${name}`;
  return NOT_ON_WINDOWS.test(name) ? `_${name}` : name;
}

/** Names of devices, which Windows gives to no file whatever its ending. */
const NOT_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)( \(\d+\))?\./i;
