import {ApiError} from '../../rules/api-error';
import {millisecondsOf} from '../../workspace/calendars/event-times';
import type {Attendee, KeptEvent} from '../../workspace/calendars/kept-events';
import {isKnownRecurrence} from '../../workspace/calendars/occurrences';
import {checkResource} from './call';
import {requestedTime} from './requested-time';

/** What a script writes of an event. */
export type Resource = Readonly<Record<string, unknown>>;

/** An event without what the workspace itself keeps count of. */
export type EventParts = Omit<
  KeptEvent,
  'created' | 'updated' | 'sequence' | 'revision'
>;

/** Google takes an event's own id in the digits of base32hex, 5 to 1024 of them. */
const OWN_ID = /^[a-v0-9]{5,1024}$/;
/** At most this many reminders, from none to four weeks before. */
const MOST_REMINDERS = 5;
const LONGEST_REMINDER = 40_320;

/** The event that a resource asks for, once Google would take it. */
export function requestedEvent({
  method,
  resource,
  id,
  zone,
}: {
  readonly method: string;
  readonly resource: unknown;
  /** The id it has or gets. */
  readonly id: string;
  /** The calendar's zone. */
  readonly zone: string;
}): EventParts {
  checkResource(method, 'Event', resource ?? {});
  const wanted = (resource ?? {}) as Resource & Partial<KeptEvent>;
  const end = requestedTime(method, 'end', wanted.end, zone);
  const start = requestedTime(method, 'start', wanted.start, zone);
  if ('date' in start !== 'date' in end)
    throw new ApiError(method, 'Invalid start time.');
  const [from, to] = [start, end].map(time => millisecondsOf(time, zone));
  if (to! < from! || (to === from && 'date' in start))
    throw new ApiError(method, 'The specified time range is empty.');
  checkReminders(method, wanted.reminders);
  checkRecurrence(method, wanted);
  return {
    ...plain(wanted),
    id,
    iCalUID: `${id}@google.com`,
    status: wanted.status ?? 'confirmed',
    start,
    end,
    ...(wanted.attendees ? {attendees: attendees(method, wanted)} : {}),
    ...(wanted.recurrence?.length ? {recurrence: wanted.recurrence} : {}),
  };
}

/** Refuses an id that is not Google's kind. */
export function checkOwnId(method: string, id: unknown): void {
  if (id !== undefined && (typeof id !== 'string' || !OWN_ID.test(id)))
    throw new ApiError(method, 'Invalid resource id value.');
}

/** The event with the named parts changed; null takes a part away, lists are replaced whole. */
export function patched(
  before: KeptEvent,
  resource: Resource,
): Resource & {readonly start: unknown} {
  const merged: Record<string, unknown> = {...before};
  for (const [name, value] of Object.entries(resource)) {
    if (value === undefined) continue;
    if (value === null) delete merged[name];
    else merged[name] = mergedPart(merged[name], value);
  }
  return merged as Resource & {readonly start: unknown};
}

function mergedPart(before: unknown, value: unknown): unknown {
  if (!isParts(before) || !isParts(value)) return value;
  const merged: Record<string, unknown> = {...before};
  for (const [name, part] of Object.entries(value))
    if (part === null) delete merged[name];
    else merged[name] = mergedPart(merged[name], part);
  return merged;
}

const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PLAIN = [
  'summary',
  'description',
  'location',
  'colorId',
  'transparency',
  'visibility',
  'reminders',
  'extendedProperties',
  'source',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
] as const;

const plain = (wanted: Partial<KeptEvent>): Partial<KeptEvent> =>
  Object.fromEntries(
    PLAIN.flatMap(name =>
      wanted[name] === undefined || wanted[name] === null
        ? []
        : [[name, wanted[name]]],
    ),
  );

const attendees = (
  method: string,
  {attendees: some = []}: Partial<KeptEvent>,
): readonly Attendee[] =>
  some.map(one => {
    if (!/^[^@\s]+@[^@\s]+$/.test(one.email ?? ''))
      throw new ApiError(method, 'Invalid attendee email.');
    return {...one, responseStatus: one.responseStatus ?? 'needsAction'};
  });

/** Google takes rules of every kind; the workspace knows times that are written out, and refuses the rest by name. */
function checkRecurrence(
  method: string,
  {recurrence = []}: Partial<KeptEvent>,
): void {
  for (const line of recurrence ?? []) {
    if (!/^(?:RRULE|EXRULE|RDATE|EXDATE)[:;]/.test(line))
      throw new ApiError(method, 'Invalid recurrence rule.');
    if (!isKnownRecurrence(line))
      throw new Error(
        `${method} with the recurrence ${line} is not available in the local workspace`,
      );
  }
}

function checkReminders(
  method: string,
  reminders: KeptEvent['reminders'],
): void {
  const {useDefault, overrides = []} = reminders ?? {};
  if (useDefault && overrides.length > 0)
    throw new ApiError(
      method,
      'Cannot specify both default reminders and overrides at the same time.',
    );
  if (overrides.length > MOST_REMINDERS)
    throw new ApiError(method, 'Too many reminders.');
  for (const {method: way, minutes} of overrides)
    if (
      !['popup', 'email'].includes(way) ||
      !(minutes >= 0 && minutes <= LONGEST_REMINDER)
    )
      throw new ApiError(method, 'Invalid reminder.');
}
