import type {Chance} from './chance';
import type {Clock} from './clock';
import type {Store} from './store';

/** The person the workspace belongs to, as Google would know them. */
export interface Owner {
  readonly name: string;
  readonly email: string;
  /** For example `en`. */
  readonly locale: string;
  /** An IANA zone, for example `Europe/Vienna`. */
  readonly timeZone: string;
}

/** Something the page shows anew when it is told: which part of the workspace changed, and which file of it. */
export interface Change {
  readonly part:
    'files' | 'spreadsheet' | 'document' | 'mail' | 'calendar' | 'ui' | 'clock';
  readonly id?: string;
}

/** One person's small world: what they keep, what time it is, and who wants to hear of changes. */
export interface Workspace {
  readonly store: Store;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly owner: Owner;
  /** Whether mail goes on to a mail server; without it, mail stays in the outbox. */
  readonly deliversMail?: boolean;
  /** Whether Google's limits of requests a minute are kept; see `rules/rates.ts`. */
  readonly keepsRates?: boolean;
  /** Tells every listener; a listener's own trouble never reaches the one who told. */
  tell(change: Change): void;
  /** Calls `listener` for each change until the returned function is called. */
  listen(listener: (change: Change) => void): () => void;
  /** Where a test or a bench looks at, delays, fails or ends service calls. */
  plug?: Plug;
}

/** One service call, as it passes the socket. */
export interface ServiceCall {
  /** For example `Sheets.Spreadsheets.Values.batchGetByDataFilter`. */
  readonly name: string;
  /** Its place among the counted calls of this run, from 1; 0 for one that stays inside the script. */
  readonly number: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Either may throw: an Error is what the script sees; `EndOfRun` ends the script there and then. */
export interface Plug {
  before?(call: ServiceCall): void;
  /** `passed` is what went in and what came out, to look at and not to alter. */
  after?(
    call: ServiceCall,
    passed: {readonly given: readonly unknown[]; readonly answer: unknown},
  ): void;
}
