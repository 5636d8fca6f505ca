import type {Change} from '../workspace/workspace';

/** `connection` tells that the stream is open again after it was lost: everything shown may be old. */
export type Part = Change['part'] | 'connection';
type Listener = (change: {readonly part: Part; readonly id?: string}) => void;

const listeners = new Set<{part: Part; listener: Listener}>();
let stream: EventSource | undefined;
let wasOpen = false;

/**
 * Calls `listener` whenever that part of the workspace has changed, until the returned function is called.
 * All listeners share one stream; after a lost connection each is called once without an id.
 */
export function onChange(part: Part, listener: Listener): () => void {
  const entry = {part, listener};
  listeners.add(entry);
  stream ??= openStream();
  return () => void listeners.delete(entry);
}

function openStream(): EventSource {
  const source = new EventSource('/events');
  source.onmessage = ({data}) => {
    const change = JSON.parse(String(data)) as Change;
    for (const {part, listener} of [...listeners])
      if (part === change.part) listener(change);
  };
  source.onopen = () => {
    if (wasOpen)
      for (const {part, listener} of [...listeners]) listener({part});
    wasOpen = true;
  };
  return source;
}
