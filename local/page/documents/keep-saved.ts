import {TOKEN_HEADER} from '../fetch-json';
import type {SavedDocument, ShownDocument} from './shown-document';

/** What the person is told about their text. */
export type SaveState =
  | {readonly is: 'saved'}
  | {readonly is: 'saving'}
  | {readonly is: 'failed'; readonly sentence: string}
  /** Something else changed the document meanwhile: nothing is saved until the person has chosen. */
  | {readonly is: 'torn'; readonly other: ShownDocument};

export interface Saver {
  /** The person has changed something: it is saved after a short pause. */
  changed(): void;
  /** Saves now what is not saved yet; for the moment of leaving too. */
  flush(): Promise<void>;
  /** Takes up a newer state of the document, after which saving goes on from there. */
  basedOn(revision: number): void;
  /** What waits to be saved is given up: the person chose the other text. */
  forget(): void;
  /** Whether everything typed is on the disk. */
  isSaved(): boolean;
  revision(): number;
}

const PAUSE_MS = 400;
const AGAIN_MS = 3000;
/** Browsers let a request outlive its page only if it is smaller than 64 KB. */
const OUTLIVES_PAGE = 60_000;

/** Keeps one document saved while it is written: one request at a time, again and again until it has gone well. */
export function keepSaved({
  id,
  revision: start,
  read,
  tell,
}: {
  id: string;
  revision: number;
  read: () => Pick<SavedDocument, 'name' | 'document'>;
  tell: (state: SaveState) => void;
}): Saver {
  let revision = start;
  let waiting = false;
  let torn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request: Promise<void> | undefined;

  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  async function flush(): Promise<void> {
    clearTimeout(timer);
    await request;
    if (!waiting || torn) return;
    waiting = false;
    request = save().finally(() => (request = undefined));
    await request;
  }

  async function save(): Promise<void> {
    try {
      const answer = await put(id, {...read(), basedOn: revision});
      if ('document' in answer) {
        waiting = torn = true;
        tell({is: 'torn', other: answer});
      } else {
        revision = answer.revision;
        tell({is: waiting ? 'saving' : 'saved'});
      }
    } catch (problem) {
      waiting = true;
      later(AGAIN_MS);
      tell({
        is: 'failed',
        sentence: problem instanceof Error ? problem.message : String(problem),
      });
    }
  }

  return {
    changed() {
      waiting = true;
      if (torn) return;
      tell({is: 'saving'});
      later(PAUSE_MS);
    },
    flush,
    basedOn(newest) {
      revision = newest;
      torn = false;
    },
    forget() {
      waiting = false;
      tell({is: 'saved'});
    },
    isSaved: () => !waiting && request === undefined,
    revision: () => revision,
  };
}

/** The new revision, or the document as it is when it is not the one that was edited. */
async function put(
  id: string,
  saved: SavedDocument,
): Promise<{revision: number} | ShownDocument> {
  const body = JSON.stringify(saved);
  const token = document.querySelector<HTMLMetaElement>(
    'meta[name="workspace-token"]',
  )?.content;
  const response = await fetch(`/documents/${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: {'content-type': 'application/json', [TOKEN_HEADER]: token ?? ''},
    body,
    keepalive: body.length < OUTLIVES_PAGE,
  }).catch(() => {
    throw new Error(
      'Not saved: the workspace does not answer. Leave this page open; it tries again by itself.',
    );
  });
  if (response.ok || response.status === 409) return response.json();
  const {message} = await response.json().catch(() => ({}));
  throw new Error(
    `Not saved: ${message ?? 'the workspace could not take it.'}`,
  );
}
