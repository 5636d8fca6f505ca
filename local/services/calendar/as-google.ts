import type {KeptCalendar} from '../../workspace/calendars/kept-calendars';
import {onTheClockOf} from '../../workspace/calendars/event-times';
import type {EventTime, KeptEvent} from '../../workspace/calendars/kept-events';
import type {Owner} from '../../workspace/workspace';
import {etagOf} from './call';

/** The event as Google answers it, its times on the clock of `zone`. */
export function asGoogle(
  event: KeptEvent,
  calendar: KeptCalendar,
  {owner, zone}: {readonly owner: Owner; readonly zone: string},
): object {
  const {revision, conferenceId, ...parts} = event;
  return {
    kind: 'calendar#event',
    etag: etagOf(revision),
    htmlLink: linkOf(event.id, calendar.id),
    eventType: 'default',
    creator: {email: owner.email},
    organizer: {
      email: calendar.id,
      displayName: calendar.summary,
      self: true,
    },
    reminders: {useDefault: true},
    ...parts,
    start: timeIn(zone, event.start),
    end: timeIn(zone, event.end),
    ...(conferenceId === undefined || event.hangoutLink === undefined
      ? {}
      : {
          conferenceData: {
            conferenceId,
            conferenceSolution: {
              key: {type: 'hangoutsMeet'},
              name: 'Google Meet',
            },
            entryPoints: [
              {
                entryPointType: 'video',
                uri: event.hangoutLink,
                label: event.hangoutLink.replace('https://', ''),
              },
            ],
          },
        }),
  };
}

const timeIn = (zone: string, time: EventTime): EventTime =>
  'date' in time
    ? time
    : {
        dateTime: onTheClockOf(zone, Date.parse(time.dateTime)),
        timeZone: time.timeZone,
      };

/** Google's address of an event: both ids, coded as Google codes them. */
const linkOf = (id: string, calendarId: string): string =>
  `https://www.google.com/calendar/event?eid=${Buffer.from(
    `${id} ${calendarId.replace('@group.calendar.google.com', '@g')}`,
  ).toString('base64url')}`;
