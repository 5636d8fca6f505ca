import type {Model} from '@odoo/o-spreadsheet';
import {packSafely} from '../../workspace/spreadsheets/pack-safely';
import type {ShownTime} from '../clock/shown-time';
import {onChange} from '../events';
import {fetchJson} from '../fetch-json';
import type {Engine} from './load-engine';

/** One step of the engine's protocol between windows. */
interface Message {
  readonly type: string;
  readonly nextRevisionId?: string;
}

/** What the server gives a window to start from. */
export interface Start {
  readonly snapshot: {readonly revisionId?: string};
  readonly messages: readonly Message[];
}

const AGAIN_MS = 1000;
/** A clock that is off by less than this shows no other day. */
const NOTICEABLE_MS = 30_000;

/** A model of the spreadsheet in this window that follows the server's, and that the server's follows. */
export function joinSession(
  {spreadsheet}: Engine,
  {fileId, start, onLost}: {fileId: string; start: Start; onLost: () => void},
): {model: Model; leave: () => void} {
  const path = `/spreadsheets/${encodeURIComponent(fileId)}/messages`;
  let listeners: ((message: Message) => void)[] = [];
  let revision =
    start.messages.at(-1)?.nextRevisionId ?? start.snapshot.revisionId ?? '';
  let isGone = false;

  const send = async (message: Message): Promise<void> => {
    // Where the others' cursors are is of no use to one person.
    if (message.nextRevisionId === undefined) return;
    while (!isGone) {
      try {
        await fetchJson(path, {body: message});
        return;
      } catch {
        await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
      }
    }
  };

  let fetching: Promise<void> = Promise.resolve();
  const fetchNews = async (): Promise<void> => {
    if (isGone) return;
    const news = await fetchJson<{gone?: true; messages?: Message[]}>(
      `${path}?after=${encodeURIComponent(revision)}`,
    );
    if (isGone) return;
    if (news.messages === undefined) return onLost();
    for (const message of news.messages) {
      revision = message.nextRevisionId ?? revision;
      for (const listener of listeners) listener(message);
    }
  };

  let ahead = 0;
  const model = new spreadsheet.Model(
    start.snapshot,
    {
      custom: {now: () => Date.now() + ahead},
      client: {id: crypto.randomUUID(), name: 'You'},
      transportService: {
        sendMessage: send,
        onNewMessage: (_: string, listener: (message: Message) => void) =>
          void listeners.push(listener),
        leave: () => void (listeners = []),
      },
    } as never,
    [...start.messages] as never,
  );
  packSafely(model);
  const setClock = async (): Promise<void> => {
    const {now} = await fetchJson<ShownTime>('/clock');
    const isOther = Math.abs(now - Date.now() - ahead) > NOTICEABLE_MS;
    ahead = now - Date.now();
    if (isOther && !isGone) model.dispatch('EVALUATE_CELLS');
  };
  /** Without an answer, days go by this machine's clock until the next one. */
  const trySetClock = () => void setClock().catch(() => undefined);
  const stopClock = onChange('clock', trySetClock);
  trySetClock();
  model.on('unexpected-revision-id', model, onLost);
  const stop = onChange('spreadsheet', ({id}) => {
    if (id !== undefined && id !== fileId) return;
    fetching = fetching.then(fetchNews).catch(() => undefined);
  });
  return {
    model,
    leave() {
      isGone = true;
      stop();
      stopClock();
      model.off('unexpected-revision-id', model);
    },
  };
}
