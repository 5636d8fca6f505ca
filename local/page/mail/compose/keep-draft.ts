import {fetchJson} from '../../fetch-json';
import type {SavedDraft, ShownDraft} from './shown-draft';

/** How long somebody pauses in writing before it is saved. */
const PAUSE_MS = 500;
const AGAIN_MS = 3000;

/** Keeps a draft saved while it is written: one request at a time. */
export interface DraftKeeper {
  changed(): void;
  /** Saves now what is not saved yet; throws the sentence when that fails. */
  flush(): Promise<void>;
  /** Nothing is saved from now on: the draft is sent or given up. */
  stop(): void;
}

export function keepDraftSaved({
  draft: {id, revision: start},
  read,
  tell,
}: {
  draft: ShownDraft;
  read: () => Omit<SavedDraft, 'revision'>;
  /** What the person is told about their text. */
  tell: (sentence: string) => void;
}): DraftKeeper {
  let revision = start;
  let waiting = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request: Promise<void> = Promise.resolve();

  const later = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => flush().catch(() => later(AGAIN_MS)), pause);
  };

  function flush(): Promise<void> {
    clearTimeout(timer);
    return (request = request.catch(() => undefined).then(save));
  }

  async function save(): Promise<void> {
    if (!waiting || stopped) return;
    waiting = false;
    tell('Saving…');
    try {
      const saved = await fetchJson<ShownDraft>(`/drafts/${id}`, {
        method: 'PUT',
        body: {...read(), revision},
      });
      ({revision} = saved);
      tell('Draft saved');
    } catch (problem) {
      waiting = true;
      tell(`Not saved. ${(problem as Error).message}`);
      throw problem;
    }
  }

  return {
    changed() {
      waiting = true;
      later(PAUSE_MS);
    },
    flush,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
