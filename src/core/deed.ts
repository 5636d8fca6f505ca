import type {Day, Moment} from './day';
import type {Paragraph, Screen} from './screen';
import type {Change} from './tracker';
import type {World} from './world';

/**
 * What is to be done next, as data. Core decides it; `perform` carries it out, each at most once, and asks `then` how to go on.
 * A test can walk the same chain with plain values.
 */
export type Deed =
  | {readonly do: 'show'; readonly screen: Screen}
  /** All changes or none. `then` is given the world as it is afterwards. */
  | {
      readonly do: 'write';
      readonly changes: readonly Change[];
      readonly then: (world: World) => Deed;
    }
  | {
      readonly do: 'readDocument';
      readonly id: string;
      readonly then: (document: DocumentText) => Deed;
    }
  | {
      readonly do: 'makeDocument';
      readonly document: NewDocument;
      readonly then: (made: DocumentText) => Deed;
    }
  /** Makes the templates in their order; `then` is given their documents' addresses by their keys. */
  | {
      readonly do: 'makeTemplates';
      readonly templates: readonly NewTemplate[];
      readonly then: (addresses: Readonly<Record<string, string>>) => Deed;
    }
  /** How many more mails the account may send today. */
  | {readonly do: 'askQuota'; readonly then: (left: number) => Deed}
  | {
      readonly do: 'send';
      readonly message: Message;
      readonly then: (outcome: SendOutcome) => Deed;
    }
  /** Makes the add-on's own calendar, empty. */
  | {
      readonly do: 'makeCalendar';
      readonly name: string;
      readonly about: string;
      readonly then: (calendarId: string) => Deed;
    }
  /** Puts an event where it belongs, be it new, moved or taken out before. */
  | {
      readonly do: 'book';
      readonly calendarId: string;
      readonly booking: Booking;
      /** Whether it should be there already; it is found either way. */
      readonly isThere: boolean;
      readonly then: (booked: BookOutcome) => Deed;
    }
  /** Takes an event out; one that is gone already is as good. */
  | {
      readonly do: 'unbook';
      readonly calendarId: string;
      readonly eventId: string;
      /** Whether those invited are told by mail. */
      readonly tellsGuests: boolean;
      readonly then: () => Deed;
    }
  /** What stands in the add-on's own calendar from that day on. */
  | {
      readonly do: 'lookInCalendar';
      readonly calendarId: string;
      readonly from: Day;
      readonly then: (found: CalendarFound) => Deed;
    }
  /** When the person is busy, and nothing else of what they do. */
  | {
      readonly do: 'askBusy';
      readonly calendarId: string;
      readonly from: Day;
      /** The day after the last. */
      readonly to: Day;
      readonly then: (busy: readonly Span[]) => Deed;
    };

/** The tracker as a file in the person's Drive. */
export interface TrackerFile {
  readonly id: string;
  readonly address: string;
}

/** A document's words. A document that is gone has no paragraphs and says so. */
export interface DocumentText {
  readonly id: string;
  readonly address: string;
  readonly gone: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A letter as a document, its fields filled: a copy of a template's document, or made of a template's words.
 * The same `mark` never makes a second one: what the first try made is found again, and what is new is put into it.
 */
export interface NewDocument {
  readonly from:
    {readonly templateId: string} | {readonly paragraphs: readonly Paragraph[]};
  readonly name: string;
  readonly mark: string;
  /** By the field's name as it stands between `{{` and `}}`; a paragraph that may lack an empty one is left out. */
  readonly fields: Readonly<Record<string, string>>;
  /** Words that a document made before still has, and what stands for them now. */
  readonly replaced: readonly {readonly old: string; readonly now: string}[];
}

/** A template as a document in the folder of the tracker. The same `key` never makes a second one. */
export interface NewTemplate {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** One mail to one person. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The name the sender goes by; '' leaves it to the mail account. */
  readonly senderName: string;
  /** Where answers go; '' leaves it to the mail account. */
  readonly replyTo: string;
}

/** One event of the add-on's own calendar, as it is to stand there. */
export interface Booking {
  /** Chosen by us, so that a second try finds the first one's event. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly start: Moment;
  readonly minutes: number;
  /** When it comes again, as long each time. */
  readonly again: readonly Moment[];
  /** The zone that its times are said in. */
  readonly zone: string;
  /** Whether the person is free all the same: it only reminds. */
  readonly isReminder: boolean;
  /** Minutes before the start. */
  readonly reminders: readonly number[];
  /** Who is invited, and told so by mail; those invited before stay invited. */
  readonly guests: readonly {readonly email: string; readonly name: string}[];
  /** Whether it gets a video link, where it has none. */
  readonly video: boolean;
  /** Where the tracker is. */
  readonly address: string;
  /** The tracker's row that it belongs to. */
  readonly row: string;
}

/** A calendar that somebody deleted is gone with all its events. */
export type BookOutcome =
  | {readonly stands: true; readonly videoLink: string}
  | {readonly stands: false; readonly why: 'no calendar'};

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: Moment;
  readonly end: Moment;
}

/** An event of the add-on's own calendar as it stands there now. */
export interface EventFound extends Span {
  readonly id: string;
  /** Whether it is a day without a time. */
  readonly isAllDay: boolean;
}

/** Undefined where the calendar is gone. */
export type CalendarFound = readonly EventFound[] | undefined;

/** `refused` means that it certainly did not go; whatever else goes wrong ends the run and leaves the journal's entry. */
export type SendOutcome =
  | {readonly went: true}
  | {readonly went: false; readonly why: 'quota' | 'address'};

export const show = (screen: Screen): Deed => ({do: 'show', screen});

export const write = (
  changes: readonly Change[],
  then: (world: World) => Deed,
): Deed => ({do: 'write', changes, then});
