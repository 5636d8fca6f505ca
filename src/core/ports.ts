import type {
  Booking,
  BookOutcome,
  CalendarFound,
  DocumentText,
  Message,
  NewDocument,
  NewTemplate,
  SendOutcome,
  Span,
  TrackerFile,
} from './deed';
import type {Change, Tracker} from './tracker';
import type {Words} from './languages/words';
import type {ClockIn} from './zones';

/** What core needs of the world outside; `google/` speaks each to Google. */
export interface Ports {
  readonly trackers: Trackers;
  readonly documents: Documents;
  readonly mailbox: Mailbox;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly speech: Speech;
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
  /** Addresses by key; what is there already is found. */
  makeTemplates(
    templates: readonly NewTemplate[],
  ): Readonly<Record<string, string>>;
}

export interface Mailbox {
  /** Recipients that may still be written to today. */
  left(): number;
  send(message: Message): SendOutcome;
}

/** The add-on's own calendar; of any other only when the person is busy. Instants are milliseconds since 1970. */
export interface Calendar {
  /** Its id. */
  make(calendar: {
    readonly name: string;
    readonly about: string;
    readonly zone: string;
  }): string;
  /** `isThere` only says what to try first. */
  book(calendarId: string, booking: Booking, isThere: boolean): BookOutcome;
  unbook(
    calendarId: string,
    eventId: string,
    {tellsGuests}: {readonly tellsGuests: boolean},
  ): void;
  /** Times are said on the clock of `zone`. */
  look(
    calendarId: string,
    {from, zone}: {readonly from: number; readonly zone: string},
  ): CalendarFound;
  /** In the person's main calendar and this one, on the clock of `zone`. */
  busy(
    calendarId: string,
    between: {
      readonly from: number;
      readonly to: number;
      readonly zone: string;
    },
  ): readonly Span[];
}

/** The words of the product, a language at a time. */
export interface Speech {
  /** The words of the language that a tracker's setting says; of the person's own language where it says none of ours. */
  words(setting: string): Words;
  /** Those given out last, for what has to be said when a run comes to nothing. */
  latest(): Words;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  readonly shown: ClockIn;
  /** Random letters and digits for a new id. */
  chance(): string;
}
