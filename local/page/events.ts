import type {Change} from '../workspace/workspace';

/** `lost` tells that the stream was lost, `connection` that it is open again: everything shown may be old. */
export type Part = Change['part'] | 'lost' | 'connection';
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
    tell(({part}) => part === change.part, change);
  };
  source.onopen = () => {
    if (wasOpen) tell(({part}) => part !== 'lost');
    wasOpen = true;
  };
  source.onerror = () => tell(({part}) => part === 'lost');
  return source;
}

function tell(hears: (entry: {part: Part}) => boolean, change?: Change): void {
  for (const entry of [...listeners])
    if (hears(entry)) entry.listener(change ?? {part: entry.part});
}
