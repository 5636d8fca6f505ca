import {fileId} from '../chance';
import type {Workspace} from '../workspace';

/** A moment with the zone it was said in, or a whole day. */
export type EventTime =
  | {readonly dateTime: string; readonly timeZone: string}
  | {readonly date: string};

export interface Attendee {
  readonly email: string;
  readonly displayName?: string;
  readonly responseStatus: string;
  readonly optional?: boolean;
}

/** An event as the workspace keeps it, under `events/<calendar>/<id>`, in Google's words. */
export interface KeptEvent {
  readonly id: string;
  readonly iCalUID: string;
  /** A deleted event stays, `cancelled`, as Google keeps it: its id is not given away again. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly summary?: string;
  readonly description?: string;
  readonly location?: string;
  readonly colorId?: string;
  readonly start: EventTime;
  /** Not part of the event any more; for a whole day, the day after. */
  readonly end: EventTime;
  /** Further times, as lines of iCalendar. */
  readonly recurrence?: readonly string[];
  readonly transparency?: string;
  readonly visibility?: string;
  readonly attendees?: readonly Attendee[];
  readonly reminders?: {
    readonly useDefault?: boolean;
    readonly overrides?: readonly {
      readonly method: string;
      readonly minutes: number;
    }[];
  };
  readonly extendedProperties?: {
    readonly private?: Readonly<Record<string, string>>;
    readonly shared?: Readonly<Record<string, string>>;
  };
  readonly source?: {readonly title?: string; readonly url?: string};
  readonly hangoutLink?: string;
  readonly conferenceId?: string;
  readonly guestsCanInviteOthers?: boolean;
  readonly guestsCanModify?: boolean;
  readonly guestsCanSeeOtherGuests?: boolean;
  /** RFC 3339, UTC. */
  readonly created: string;
  readonly updated: string;
  /** Goes up when the time or the place changes, as iCalendar has it. */
  readonly sequence: number;
  /** Goes up with every change. */
  readonly revision: number;
}

export const readEvent = (
  {store}: Workspace,
  calendarId: string,
  id: string,
): KeptEvent | undefined => store.read<KeptEvent>(`events/${calendarId}/${id}`);

/** The calendar's events, deleted ones too, in the order they were made. */
export const listEvents = (
  {store}: Workspace,
  calendarId: string,
): readonly KeptEvent[] =>
  store
    .keys(`events/${calendarId}/`)
    .flatMap(key => store.read<KeptEvent>(key) ?? []);

/** Keeps an event that is new or altered; the revision and the times of change are seen to here. */
export function keepEvent(
  workspace: Workspace,
  calendarId: string,
  event: Omit<KeptEvent, 'created' | 'updated' | 'sequence' | 'revision'>,
): KeptEvent {
  const before = readEvent(workspace, calendarId, event.id);
  const now = new Date(workspace.clock.now()).toISOString();
  const kept: KeptEvent = {
    ...event,
    created: before?.created ?? now,
    updated: now,
    revision: (before?.revision ?? 0) + 1,
    sequence:
      before === undefined
        ? 0
        : isElsewhere(before, event)
          ? before.sequence + 1
          : before.sequence,
  };
  workspace.store.write(`events/${calendarId}/${event.id}`, kept);
  workspace.tell({part: 'calendar', id: calendarId});
  return kept;
}

/** Adds an event that a person makes by hand. */
export function addOwnEvent(
  workspace: Workspace,
  calendarId: string,
  parts: Pick<
    KeptEvent,
    'summary' | 'description' | 'location' | 'start' | 'end'
  >,
): KeptEvent {
  const id = eventId(workspace.chance);
  return keepEvent(workspace, calendarId, {
    ...parts,
    id,
    iCalUID: `${id}@google.com`,
    status: 'confirmed',
  });
}

/** An id such as Google gives to events: 26 digits of base32hex. */
export const eventId = (chance: Workspace['chance']): string =>
  fileId(chance, 26)
    .toLowerCase()
    .replace(/[^a-v0-9]/g, 'v');

/** Whether those invited have to look at it again. */
const isElsewhere = (before: KeptEvent, after: Parts): boolean =>
  whereAndWhen(before) !== whereAndWhen(after);

type Parts = Pick<
  KeptEvent,
  'start' | 'end' | 'location' | 'status' | 'recurrence'
>;

const whereAndWhen = ({start, end, location, status, recurrence}: Parts) =>
  JSON.stringify([start, end, location, status, recurrence]);
