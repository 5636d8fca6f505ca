/** A calendar as the page shows it. */
export interface ShownCalendar {
  readonly id: string;
  readonly name: string;
  /** The person's own, which scripts cannot see into. */
  readonly isPrimary: boolean;
  readonly events: readonly ShownEvent[];
}

/** An event on the clock of the workspace's owner. */
export interface ShownEvent {
  readonly id: string;
  readonly calendarId: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** `2027-03-02T14:00` on the owner's clock; a whole day is `2027-03-02`. */
  readonly start: string;
  /** Not part of it any more; for a whole day, the day after. */
  readonly end: string;
  /** The zone it was said in, where that is another than the owner's. */
  readonly zone?: string;
  readonly videoLink?: string;
  readonly guests: readonly {readonly email: string; readonly answer: string}[];
  /** Minutes before it. */
  readonly reminders: readonly number[];
  /** Goes up with every change. */
  readonly revision: number;
}

export interface CalendarShown {
  /** An IANA zone. */
  readonly zone: string;
  /** Today on the owner's clock. */
  readonly today: string;
  readonly calendars: readonly ShownCalendar[];
}
