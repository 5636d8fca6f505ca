import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Trouble} from './trouble';

const FILE = '.clasp.json';
const ROOT = 'build/addon';
const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

interface ProjectFile {
  readonly scriptId?: string;
  readonly rootDir?: string;
}

/** The id of the person's own script; undefined as long as the placeholder stands in .clasp.json. */
export const scriptId = (folder: string): string | undefined => {
  const id = read(folder).scriptId?.trim();
  return id && id !== PLACEHOLDER ? id : undefined;
};

/**
 * Lets clasp make a script: it refuses as long as .clasp.json names one, even the placeholder, and rewrites the file when it has made one.
 * Where it does not come to that, the placeholder is put back.
 */
export const withoutPlaceholder = async (
  folder: string,
  make: () => Promise<unknown>,
): Promise<void> => {
  write(folder, {rootDir: ROOT});
  try {
    await make();
  } finally {
    if (!scriptId(folder))
      write(folder, {scriptId: PLACEHOLDER, rootDir: ROOT});
  }
};

function read(folder: string): ProjectFile {
  const path = join(folder, FILE);
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProjectFile;
  } catch {
    throw new Trouble(
      `${FILE} cannot be read. Make it {"scriptId": "${PLACEHOLDER}", "rootDir": "${ROOT}"}, or put your own script's id there, then run \`npm run deploy\` again.`,
    );
  }
}

const write = (folder: string, file: ProjectFile): void =>
  writeFileSync(join(folder, FILE), `${JSON.stringify(file, null, 2)}\n`);
