import type {
  DocumentText,
  Message,
  NewDocument,
  SendOutcome,
  TrackerFile,
} from './deed';
import type {Moment} from './day';
import type {Change, Tracker} from './tracker';
import type {Words} from './languages/words';

/** What core needs of the world outside; `google/` speaks each to Google. */
export interface Ports {
  readonly trackers: Trackers;
  readonly documents: Documents;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
}

export interface Trackers {
  /** Everything in the spreadsheet with one call; undefined when it is no tracker or may not be seen. */
  read(id: string): Tracker | undefined;
  /** All changes or none, with one call, to the tracker last read. Rows are found by the ids of that read. */
  write(changes: readonly Change[]): void;
  /** The tracker this person already has, if they have one. */
  find(): TrackerFile | undefined;
  /** Makes the tracker and its letter templates, or completes what an earlier try began; never a second one. */
  make(words: Words): TrackerFile;
  /** Keeps this person's other windows from changing anything until this run ends; waits for them first. */
  lock(): void;
}

export interface Documents {
  read(id: string): DocumentText;
  make(document: NewDocument): DocumentText;
}

export interface Mailbox {
  send(message: Message): SendOutcome;
}

export interface Clock {
  now(zone: string): Moment;
  /** Random letters and digits for a new id. */
  chance(): string;
}
