import type {TrackerFile} from '../core/deed';
import type {Trackers} from '../core/ports';
import {Problem} from '../core/problem';
import type {Change} from '../core/tracker';
import {filesMarked} from './files';
import {isOutOfSight} from './refused';
import {asNumbered, type Layout} from './tracker/layout';
import {makeTracker} from './tracker/make';
import {mend} from './tracker/mend';
import {mendCounts} from './tracker/mend-counts';
import {type Found, numbersOfTabs, readTracker} from './tracker/read';
import {save} from './tracker/save';

/** Long enough for another window's save, short enough for a card's 30 seconds. */
const LOCK_MS = 10_000;

/** The tracker in Sheets, for one run: a write goes to where the last read found things. */
export function googleTrackers(): Trackers {
  let layout: Layout | undefined;
  let added = new Set<string>();

  const lock = () => {
    if (!LockService.getUserLock().tryLock(LOCK_MS)) throw new Problem('busy');
  };

  const read = (id: string) => {
    const found = inSight(() => whole(id, lock));
    layout = found?.layout;
    added = new Set();
    return found?.tracker;
  };

  return {
    read,

    write(changes) {
      if (!layout) throw new Error('A tracker is read before it is written');
      // Where a row stands that was added or named in this run, only a new read can tell.
      if (changes.some(change => added.has(`${change.table} ${change.id}`)))
        read(layout.spreadsheetId);
      layout = saved(changes, layout);
      for (const change of changes) {
        const {table} = change;
        const id = 'become' in change ? change.become : change.id;
        if (!layout.tabs.get(table)?.rows.has(id)) added.add(`${table} ${id}`);
      }
    },

    find() {
      const [file] = filesMarked('tracker');
      return file && {id: file.id!, address: file.webViewLink!};
    },

    make: (words): TrackerFile => makeTracker(words),

    lock,
  };
}

/** Saves to where everything stood; where one of our tabs is a duplicate whose original is gone, to the duplicate. Gives where everything stands. */
function saved(changes: readonly Change[], layout: Layout): Layout {
  try {
    save(changes, layout);
    return layout;
  } catch (error) {
    if (!/No grid with id/i.test(String(error))) throw error;
    const now = asNumbered(layout, numbersOfTabs(layout.spreadsheetId));
    save(changes, now);
    return now;
  }
}

/** The tracker with everything this version has; what is missing is added first, by one window at a time. */
function whole(id: string, lock: () => void): Found | undefined {
  const found = readTracker(id);
  if (!found || found.missing.length === 0) return found;
  lock();
  const now = readTracker(id);
  if (!now || now.missing.length === 0) return now;
  mend(now);
  const mended = readTracker(id);
  if (mended) mendCounts(mended.layout);
  return mended;
}

function inSight<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (!isOutOfSight(error)) throw error;
    return undefined;
  }
}
