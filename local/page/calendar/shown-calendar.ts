/** A calendar as the page shows it. */
export interface ShownCalendar {
  readonly id: string;
  readonly name: string;
  /** The person's own, which scripts cannot see into. */
  readonly isPrimary: boolean;
  readonly events: readonly ShownEvent[];
}

/** An event, or one time of an event that comes several times, on the clock of the workspace's owner. */
export interface ShownEvent extends EventParts {
  readonly id: string;
  readonly calendarId: string;
  /** Whether it comes several times; then each time is one of these, and all are changed together. */
  readonly isSeries: boolean;
  /** The zone it was said in, where that is another than the owner's. */
  readonly zone?: string;
  readonly videoLink?: string;
  readonly guests: readonly {readonly email: string; readonly answer: string}[];
  /** Minutes before it. */
  readonly reminders: readonly number[];
  /** Goes up with every change. */
  readonly revision: number;
}

/** What a person can change of an event. */
export interface EventParts {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** `2027-03-02T14:00` on the owner's clock; a whole day is `2027-03-02`. */
  readonly start: string;
  /** Not part of it any more; for a whole day, the day after. */
  readonly end: string;
}

/** What the page sends to have an event changed, with the revision that the person saw. */
export type EventChange = EventParts & {readonly basedOn: number};

export interface CalendarShown {
  /** An IANA zone. */
  readonly zone: string;
  /** Now on the owner's clock. */
  readonly now: string;
  readonly calendars: readonly ShownCalendar[];
}

export const isWholeDay = ({start}: Pick<EventParts, 'start'>): boolean =>
  start.length === 10;
