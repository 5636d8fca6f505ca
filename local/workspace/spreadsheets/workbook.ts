import type {Model} from '@odoo/o-spreadsheet';
import type {Workspace} from '../workspace';
import type {Calculator, Command, Message, Snapshot} from './engine';
import {calculateAnew, snapshotOf, startCalculator} from './engine';

/** One spreadsheet of the workspace: the running engine, and every change of it kept in the store. */
export interface Workbook {
  readonly id: string;
  readonly model: Model;
  /**
   * Does `work` as a whole: when it throws, nothing of it has happened; otherwise all of it is in the store and open windows hear of it.
   * Inside, `tell` and `batch` change the spreadsheet.
   */
  transaction<T>(work: (changes: Changes) => T): T;
  /** A change that a person's window sends. False when it was built on an older state: the window then hears the newer changes and sends it again. */
  receive(message: Message): boolean;
  /** What a window starts from. */
  readonly start: () => {
    readonly snapshot: Snapshot;
    readonly messages: readonly Message[];
  };
  /** The changes made after the one called `revision`; undefined when that is too long ago, and the window must start anew. */
  since(revision: string): readonly Message[] | undefined;
}

export interface Changes {
  tell(command: Command): void;
  batch(work: () => void): void;
}

/** With more revisions than this the next opening folds them into the snapshot. */
const FOLD_AT = 200;
const MINUTE_MS = 60_000;

const open = new WeakMap<Workspace, Map<string, Workbook>>();

/** The spreadsheet kept under `id`; undefined when there is none. Asking twice gives the same running one. */
export function workbookOf(
  workspace: Workspace,
  id: string,
): Workbook | undefined {
  const books = open.get(workspace) ?? new Map<string, Workbook>();
  open.set(workspace, books);
  if (!workspace.store.keys(`spreadsheets/${id}/snapshot`).length) {
    books.delete(id);
    return undefined;
  }
  const known = books.get(id);
  if (known !== undefined) return known;
  const book = runningBook(workspace, id);
  books.set(id, book);
  return book;
}

/** Keeps `snapshot` as a new spreadsheet. */
export function addWorkbook(
  workspace: Workspace,
  id: string,
  snapshot: Snapshot,
): Workbook {
  workspace.store.write(`spreadsheets/${id}/snapshot`, snapshot);
  const book = workbookOf(workspace, id);
  if (book === undefined) throw new Error(`No spreadsheet ${id}`);
  return book;
}

/** A second spreadsheet with everything the first one holds. */
export function copyWorkbook(
  workspace: Workspace,
  from: string,
  to: string,
): void {
  const book = workbookOf(workspace, from);
  if (book === undefined) throw new Error(`No spreadsheet ${from}`);
  workspace.store.write(`spreadsheets/${to}/snapshot`, snapshotOf(book.model));
}

/** Forgets a spreadsheet with everything in it. */
export function removeWorkbook(workspace: Workspace, id: string): void {
  for (const key of workspace.store.keys(`spreadsheets/${id}/`))
    workspace.store.remove(key);
  open.get(workspace)?.delete(id);
}

function runningBook(workspace: Workspace, id: string): Workbook {
  const {store} = workspace;
  let calculator: Calculator | undefined;
  /** When everything was last calculated, in whole minutes: what looks at the time is then old. */
  let calculatedAt = 0;
  const minuteNow = () => Math.floor(workspace.clock.now() / MINUTE_MS);
  let log: Message[] = [];
  let base = '';
  let hasRun = false;
  let pending: Message[] = [];

  const kept = () => ({
    snapshot: store.read<Snapshot>(`spreadsheets/${id}/snapshot`) ?? {},
    messages: revisionKeys(workspace, id).flatMap(
      key => store.read<Message[]>(key) ?? [],
    ),
  });
  const revision = () => log.at(-1)?.nextRevisionId ?? base;
  /** Learns from the store how far the changes have come; a window can start and catch up without the engine. */
  const opened = (): void => {
    if (base === '') ({base, log} = past(kept()));
  };
  const running = (): Calculator => {
    if (calculator !== undefined) return calculator;
    const isFirst = !hasRun;
    hasRun = true;
    const {snapshot, messages} = kept();
    calculator = startCalculator(snapshot, messages, {
      onMessage: message => pending.push(message),
      now: workspace.clock.now,
    });
    calculatedAt = minuteNow();
    ({base, log} = past({snapshot, messages}));
    if (isFirst && messages.length > FOLD_AT) fold(calculator);
    return calculator;
  };
  const fold = ({model}: Calculator): void => {
    for (const key of revisionKeys(workspace, id)) store.remove(key);
    store.write(`spreadsheets/${id}/snapshot`, snapshotOf(model));
    base = revision();
    log = [];
  };
  const keep = (messages: readonly Message[]): void => {
    if (messages.length === 0) return;
    const last = revisionKeys(workspace, id).at(-1);
    const number = last === undefined ? 1 : numberOf(last) + 1;
    store.write(`spreadsheets/${id}/revisions/${number}`, messages);
    for (const message of messages) log.push(message);
    workspace.tell({part: 'spreadsheet', id});
  };
  /** Whatever the engine did since the last good state is gone: it starts again from the store when next asked. */
  const forget = (): void => {
    calculator = undefined;
    pending = [];
  };

  return {
    id,
    get model() {
      const {model} = running();
      if (calculatedAt !== minuteNow()) {
        calculatedAt = minuteNow();
        calculateAnew(model);
      }
      return model;
    },
    transaction(work) {
      const {tell, batch} = running();
      let touched = false;
      try {
        const result = work({
          tell: command => ((touched = true), tell(command)),
          batch: inner => ((touched = true), batch(inner)),
        });
        keep(pending.splice(0));
        return result;
      } catch (error) {
        if (touched) forget();
        throw error;
      }
    },
    receive(message) {
      const {receive} = running();
      if (message.serverRevisionId !== revision()) return false;
      try {
        receive(message);
      } catch (error) {
        forget();
        throw error;
      }
      keep([message]);
      return true;
    },
    start() {
      opened();
      if (log.length > FOLD_AT) running();
      return kept();
    },
    since(asked) {
      opened();
      if (asked === base) return log;
      const at = log.findIndex(({nextRevisionId}) => nextRevisionId === asked);
      return at < 0 ? undefined : log.slice(at + 1);
    },
  };
}

const past = ({
  snapshot,
  messages,
}: {
  readonly snapshot: Snapshot;
  readonly messages: readonly Message[];
}) => ({base: String(snapshot['revisionId']), log: [...messages]});

const numberOf = (key: string): number =>
  Number(key.slice(key.lastIndexOf('/') + 1));

const revisionKeys = (workspace: Workspace, id: string): string[] =>
  workspace.store
    .keys(`spreadsheets/${id}/revisions/`)
    .sort((one, other) => numberOf(one) - numberOf(other));
