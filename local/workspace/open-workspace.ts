import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {realChance, seededChance, type Chance} from './chance';
import {stoppedClock, wallClock, type Clock} from './clock';
import {onDisk} from './disk-trouble';
import {holdFolder} from './folder-lock';
import {folderStore, memoryStore, type Store} from './store';
import type {Change, Owner, Workspace} from './workspace';

/** What may be chosen about a workspace; the rest is as on an ordinary laptop. */
export interface Choices {
  readonly clock?: Clock;
  readonly chance?: Chance;
  readonly owner?: Partial<Owner>;
  readonly deliversMail?: boolean;
  readonly keepsRates?: boolean;
}

/** A workspace kept on disk, with where it is and how to let go of it. */
export interface OpenWorkspace extends Workspace {
  /** Where the person's own readable files are: mail, documents, spreadsheets. */
  readonly folder: string;
  /** What had to be repaired at opening, in a sentence for the person; undefined when nothing was. */
  readonly repaired?: string;
  /** Lets another program open the folder. */
  close(): void;
}

/** Opens the workspace kept in `folder`, making it where there is none. Throws a sentence for the person when another program has it open. */
export function openWorkspace({
  folder,
  ...choices
}: Choices & {readonly folder: string}): OpenWorkspace {
  const state = join(folder, '.workspace');
  onDisk(folder, () => mkdirSync(state, {recursive: true}));
  const release = onDisk(folder, () => holdFolder(state));
  try {
    const store = onDisk(folder, () => folderStore(state));
    return {
      ...workspaceOver(store, choices),
      folder,
      repaired: store.repaired,
      close() {
        store.close();
        release();
      },
    };
  } catch (problem) {
    release();
    throw problem;
  }
}

/** A workspace that lives in memory, where time stands still and chance repeats itself unless chosen otherwise. */
export const memoryWorkspace = (choices: Choices = {}): Workspace =>
  workspaceOver(memoryStore(), {
    clock: stoppedClock('2027-03-01T09:00:00Z'),
    chance: seededChance(1),
    ...choices,
    owner: {
      name: 'Ada Okafor',
      email: 'ada@example.com',
      locale: 'en',
      timeZone: 'Etc/GMT',
      ...choices.owner,
    },
  });

function workspaceOver(
  store: Store,
  {clock, chance, owner, deliversMail, keepsRates}: Choices,
): Workspace {
  const listeners = new Set<(change: Change) => void>();
  const here = Intl.DateTimeFormat().resolvedOptions();
  return {
    store,
    clock: clock ?? wallClock(),
    chance: chance ?? realChance(),
    owner: {
      name: 'You',
      email: 'you@example.com',
      locale: here.locale,
      timeZone: here.timeZone,
      ...owner,
    },
    deliversMail,
    keepsRates,
    tell(change) {
      for (const listener of [...listeners]) tellOne(listener, change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function tellOne(listener: (change: Change) => void, change: Change): void {
  try {
    listener(change);
  } catch (trouble) {
    console.error(trouble);
  }
}
