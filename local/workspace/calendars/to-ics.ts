import type {Owner} from '../workspace';
import type {EventTime, KeptEvent} from './kept-events';

/** Events as an iCalendar text (RFC 5545), moments in UTC, so that any calendar reads them without knowing our zones. */
export function calendarText(
  events: readonly KeptEvent[],
  {
    method,
    organiser,
    name,
  }: {
    /** For an invitation (RFC 5546). */
    readonly method?: 'REQUEST' | 'CANCEL';
    readonly organiser?: Owner;
    readonly name?: string;
  } = {},
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Seven Steps//Local workspace//EN',
    ...(method ? [`METHOD:${method}`] : []),
    ...(name ? [`X-WR-CALNAME:${escaped(name)}`] : []),
    ...events.flatMap(event => eventLines(event, organiser)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventLines(event: KeptEvent, organiser?: Owner): readonly string[] {
  const optional = (name: string, value: string | undefined): string[] =>
    value ? [`${name}:${escaped(value)}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${event.iCalUID}`,
    `DTSTAMP:${inUtc(event.updated)}`,
    `CREATED:${inUtc(event.created)}`,
    `LAST-MODIFIED:${inUtc(event.updated)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status.toUpperCase()}`,
    `DTSTART${timeValue(event.start)}`,
    `DTEND${timeValue(event.end)}`,
    ...(event.recurrence ?? []),
    ...optional('SUMMARY', event.summary),
    ...optional('DESCRIPTION', event.description),
    ...optional('LOCATION', event.location),
    ...(event.hangoutLink ? [`URL:${event.hangoutLink}`] : []),
    `TRANSP:${event.transparency === 'transparent' ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(organiser && event.attendees?.length
      ? [`ORGANIZER;CN=${parameter(organiser.name)}:mailto:${organiser.email}`]
      : []),
    ...(event.attendees ?? []).map(
      ({email, displayName, responseStatus}) =>
        `ATTENDEE;CN=${parameter(displayName ?? email)};PARTSTAT=${PARTSTAT[responseStatus] ?? 'NEEDS-ACTION'}:mailto:${email}`,
    ),
    ...(event.reminders?.overrides ?? []).flatMap(({minutes}) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(event.summary ?? 'Reminder')}`,
      `TRIGGER:-PT${minutes}M`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

const PARTSTAT: Readonly<Record<string, string>> = {
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
};

const timeValue = (time: EventTime): string =>
  'date' in time
    ? `;VALUE=DATE:${time.date.replaceAll('-', '')}`
    : `:${inUtc(time.dateTime)}`;

const inUtc = (text: string): string =>
  new Date(text).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');

/** Commas, semicolons, backslashes and line breaks mean something in iCalendar; other control characters may not stand in it at all. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

/** A parameter's value in quotes; RFC 6868 says how quotes and line breaks are written in it. */
const parameter = (text: string): string =>
  `"${text
    .replace(/\^/g, '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replace(/"/g, "^'")}"`;

/** Lines longer than 75 bytes go on, after a blank, on the next; no character is cut in two. */
function folded(line: string): string {
  let out = '';
  let size = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character, 'utf8');
    if (size + bytes > 75) {
      out += '\r\n ';
      size = 1;
    }
    out += character;
    size += bytes;
  }
  return out;
}
