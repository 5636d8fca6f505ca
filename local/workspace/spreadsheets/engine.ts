import './older-node';
import * as engine from '@odoo/o-spreadsheet';
import type {Model} from '@odoo/o-spreadsheet';
import {addAdditions, BATCH} from './additions';
import {packSafely} from './pack-safely';

addAdditions(engine);
// In the page a new checkbox writes FALSE into its cells; Google's API leaves them empty.
(
  engine.registries.featurePluginRegistry as unknown as {
    remove(name: string): void;
  }
).remove('datavalidation_insert');

/** One step of the engine's own protocol between windows, as plain data. */
export interface Message {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
  readonly clientId?: string;
}

export type Snapshot = Readonly<Record<string, unknown>>;

/** Anything the engine lets itself be told; the payload is the engine's. */
export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The engine said no to a command that Google would have carried out, or a person's request made no sense to it. */
export class EngineRefusal extends Error {
  constructor(
    readonly command: Command,
    readonly reasons: readonly string[],
  ) {
    super(`${command.type}: ${reasons.join(', ')}`);
  }
}

/** A running spreadsheet: the engine's model, told what to do by `tell` and `batch`, and telling `onMessage` what changed. */
export interface Calculator {
  readonly model: Model;
  /** Carries out one command. A command that would change nothing is no refusal. */
  tell(command: Command): void;
  /** Carries out everything that `work` tells as one change, calculated once at its end. */
  batch(work: () => void): void;
  /** Takes in a change that another window made. */
  receive(message: Message): void;
}

const NOTHING_TO_DO: ReadonlySet<string> = new Set([
  'NoChanges',
  'ValuesNotChanged',
  'UnchangedSheetName',
]);

export function startCalculator(
  snapshot: Snapshot,
  messages: readonly Message[],
  {
    onMessage,
    now,
  }: {
    readonly onMessage: (message: Message) => void;
    /** Milliseconds since 1970 UTC. */
    readonly now: () => number;
  },
): Calculator {
  const listeners: ((message: Message) => void)[] = [];
  const custom: {work?: () => void; readonly now: () => number} = {now};
  const model = quietly(
    () =>
      new engine.Model(
        copyOf(snapshot),
        {
          custom,
          client: {id: 'server', name: 'Seven Steps'},
          transportService: {
            sendMessage: async (message: unknown) => {
              if (typeof (message as Message).nextRevisionId !== 'string')
                return;
              onMessage(message as Message);
              for (const listener of listeners) listener(message as Message);
            },
            onNewMessage: (_: string, listener: (message: never) => void) =>
              void listeners.push(listener as (message: Message) => void),
            leave: () => undefined,
          },
        } as unknown as ConstructorParameters<typeof Model>[1],
        copyOf(messages) as never,
      ),
  );
  packSafely(model);
  const tell = (command: Command): void => {
    const {type, ...payload} = command;
    const result = quietly(() =>
      model.dispatch(type as never, payload as never),
    );
    if (result.isSuccessful) return;
    const reasons = result.reasons.map(String);
    if (!reasons.every(reason => NOTHING_TO_DO.has(reason)))
      throw new EngineRefusal(command, reasons);
  };
  return {
    model,
    tell,
    batch(work) {
      let trouble: {readonly error: unknown} | undefined;
      custom.work = () => {
        try {
          work();
        } catch (error) {
          trouble = {error};
        }
      };
      tell({type: BATCH});
      delete custom.work;
      if (trouble !== undefined) throw trouble.error;
    },
    receive: message =>
      quietly(() => {
        for (const listener of listeners) listener(message);
      }),
  };
}

/** The engine keeps, alters and recognises what it is given: it gets plain objects of its own. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Calculates everything again, because time has passed. */
export const calculateAnew = (model: Model): void =>
  quietly(() => void model.dispatch('EVALUATE_CELLS'));

/** The whole spreadsheet as plain data, from which the same one can be started again. */
export const snapshotOf = (model: Model): Snapshot =>
  quietly(() =>
    (
      model as unknown as {_exportData(squished: boolean): Snapshot}
    )._exportData(false),
  );

/** A spreadsheet with one empty sheet of that name. */
export function emptySnapshot(sheet: string): Snapshot {
  const data = engine.helpers.createEmptyWorkbookData(sheet);
  return {
    ...data,
    sheets: data.sheets.map(each => ({...each, id: sheet})),
  };
}

/** The engine writes its timings to `console.debug`, which in Node is the terminal. */
function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

export const {DEFAULT_LOCALES, DEFAULT_LOCALE, helpers, CellErrorType} = engine;
