import {tryStorage} from './try-storage';

/** Words typed into one screen and not sent yet, by the names of its fields. */
export type Draft = Readonly<Record<string, Altered>>;

/** What a field says now, and what it said before anything was typed. */
export interface Altered {
  readonly typed: string;
  readonly from: string;
}

/** Keeps what was typed, a place being one screen of one tracker. */
export interface TypedDrafts {
  of(place: string): Draft;
  /** An empty draft is forgotten. */
  keep(place: string, draft: Draft): void;
}

const PREFIX = 'sevenSteps.typed ';
const KEPT_FOR_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Drafts in the browser's own storage, so that they outlive the panel; nobody but this browser sees them.
 * Where the browser allows no storage to a framed page, or it is full, they live as long as the panel.
 */
export function draftsInBrowser(): TypedDrafts {
  const here = new Map<string, Draft>();
  dropOldOnes();
  return {
    of: place => here.get(place) ?? readKept(place),
    keep(place, draft) {
      here.set(place, draft);
      tryStorage(storage =>
        Object.keys(draft).length === 0
          ? storage.removeItem(PREFIX + place)
          : storage.setItem(
              PREFIX + place,
              JSON.stringify({at: Date.now(), draft}),
            ),
      );
    },
  };
}

function readKept(place: string): Draft {
  const kept = tryStorage(storage => storage.getItem(PREFIX + place));
  return kept ? entryOf(kept).draft : {};
}

function dropOldOnes(): void {
  const oldest = Date.now() - KEPT_FOR_DAYS * DAY;
  tryStorage(storage => {
    for (const key of Object.keys(storage))
      if (key.startsWith(PREFIX) && entryOf(storage.getItem(key)).at < oldest)
        storage.removeItem(key);
  });
}

/** Anything that is not an entry of ours counts as an empty one from long ago. */
function entryOf(text: string | null): {at: number; draft: Draft} {
  try {
    const {at, draft} = JSON.parse(text ?? '') as {at: number; draft: Draft};
    return {at: Number(at) || 0, draft: Object(draft) as Draft};
  } catch {
    return {at: 0, draft: {}};
  }
}
