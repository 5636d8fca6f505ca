import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {onDisk} from './disk-trouble';

/** One commit: each changed key with its value as JSON text, or null where it was removed. */
export type Changes = Record<string, string | null>;

/** A log longer than this many bytes, and four times longer than what it says, is folded into one line. */
const FOLD_AT = 4_000_000;

/** Everything the log of `folder` says. An unfinished last line is dropped; a damaged one is put aside whole and skipped. */
export function readLog(folder: string): {
  values: Map<string, string>;
  repaired?: string;
} {
  const path = logOf(folder);
  const values = new Map<string, string>();
  if (!existsSync(path)) return {values};
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(NEWLINE) + 1;
  if (whole < bytes.length) truncateSync(path, whole);

  let isDamaged = false;
  for (const line of linesOf(bytes.subarray(0, whole))) {
    const changes = readLine(line);
    if (changes === undefined) isDamaged = true;
    else apply(changes, values);
  }
  if (!isDamaged) return {values};
  const aside = putAside(folder);
  fold(path, values);
  return {
    values,
    repaired: `Part of what this workspace had kept could not be read and was left out. The damaged file is kept as ${aside}.`,
  };
}

/** Opens the log for more lines, each safe on disk when `add` returns. */
export function openLog(
  folder: string,
  values: ReadonlyMap<string, string>,
): {add(changes: Changes): void; close(): void} {
  const path = logOf(folder);
  let file = openSync(path, 'a');
  let size = fstatSync(file).size;
  let foldAt = FOLD_AT;
  const refold = () => {
    // Windows does not replace a file that is open.
    closeSync(file);
    try {
      fold(path, values);
    } catch {
      // What the log says is safe as it is; folding is tried again when it has grown.
      rmSync(besideOf(path), {force: true});
    }
    file = openSync(path, 'a');
    size = fstatSync(file).size;
    foldAt = Math.max(FOLD_AT, 4 * size);
  };
  if (size > foldAt) refold();
  return {
    add(changes) {
      const line = Buffer.from(JSON.stringify(changes) + '\n');
      onDisk(folder, () => {
        try {
          writeFileSync(file, line);
          fsyncSync(file);
        } catch (problem) {
          // A full disk must not leave half a line for the next one to continue.
          ftruncateSync(file, size);
          throw problem;
        }
      });
      size += line.length;
      if (size > foldAt) refold();
    },
    close: () => closeSync(file),
  };
}

const NEWLINE = 0x0a;

const logOf = (folder: string): string => join(folder, 'changes.jsonl');

function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(NEWLINE, from);
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
}

/** Undefined when the line is damaged. */
function readLine(line: string): Changes | undefined {
  try {
    const changes: unknown = JSON.parse(line);
    return isChanges(changes) ? changes : undefined;
  } catch {
    return undefined;
  }
}

const isChanges = (changes: unknown): changes is Changes =>
  typeof changes === 'object' &&
  changes !== null &&
  !Array.isArray(changes) &&
  Object.values(changes).every(value => value === null || isJson(value));

/** Whether it is the JSON text that was written, so that whoever reads it later can. */
function isJson(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  JSON.parse(value);
  return true;
}

function apply(changes: Changes, values: Map<string, string>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) values.delete(key);
    else values.set(key, value);
  }
}

/** The name under which a copy of the damaged log is kept, never one that is taken. */
function putAside(folder: string): string {
  for (let number = 1; ; number++) {
    const name = `changes.damaged-${number}.jsonl`;
    if (existsSync(join(folder, name))) continue;
    copyFileSync(logOf(folder), join(folder, name));
    return name;
  }
}

function fold(path: string, values: ReadonlyMap<string, string>): void {
  const beside = besideOf(path);
  const file = openSync(beside, 'w');
  writeFileSync(file, JSON.stringify(Object.fromEntries(values)) + '\n');
  fsyncSync(file);
  closeSync(file);
  renameSync(beside, path);
}

const besideOf = (path: string): string => `${path}.new`;
