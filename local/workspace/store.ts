import {mkdirSync} from 'node:fs';
import {openLog, readLog, type Changes} from './change-log';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | {readonly [key: string]: Json | undefined};

/** Everything the workspace knows, as plain values under keys such as `files/1aB` or `mail/7`. */
export interface Store {
  /** The value kept under `key`, as a copy nobody else holds; undefined where there is none. */
  read<T = Json>(key: string): T | undefined;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** Keys that begin with `prefix`, in the order they were first written. */
  keys(prefix: string): string[];
  /** Makes every write since the last commit safe on disk: all of them or, if the program dies, none. */
  commit(): void;
}

/** A store on disk. */
export interface FolderStore extends Store {
  /** A sentence for the person when part of what was kept could not be read; undefined when all was well. */
  readonly repaired?: string;
  /** Lets go of the file; what was not committed is lost. */
  close(): void;
}

/** A store that lives in memory only: for tests, and for looking without leaving a trace. */
export const memoryStore = (): Store => storeOver(new Map(), () => undefined);

/** A store kept in `folder` as one log of changes: a line a commit, so a kill at any moment loses at most the unfinished line. */
export function folderStore(folder: string): FolderStore {
  mkdirSync(folder, {recursive: true});
  const {values, repaired} = readLog(folder);
  const log = openLog(folder, values);
  return {...storeOver(values, log.add), repaired, close: log.close};
}

function storeOver(
  values: Map<string, string>,
  keep: (changes: Changes) => void,
): Store {
  let changes: Changes = {};
  return {
    read: <T>(key: string) => {
      const text = values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    write(key, value) {
      const text = JSON.stringify(value);
      if (values.get(key) === text) return;
      values.set(key, text);
      changes[key] = text;
    },
    remove(key) {
      if (values.delete(key)) changes[key] = null;
    },
    keys: prefix => [...values.keys()].filter(key => key.startsWith(prefix)),
    commit() {
      if (Object.keys(changes).length === 0) return;
      keep(changes);
      changes = {};
    },
  };
}
