import type {Hono} from 'hono';
import {offsetAt} from '../../services/zone';
import {
  type KeptCalendar,
  listCalendars,
} from '../../workspace/calendars/kept-calendars';
import {
  type EventTime,
  type KeptEvent,
  listEvents,
} from '../../workspace/calendars/kept-events';
import type {Workspace} from '../../workspace/workspace';
import type {CalendarShown, ShownEvent} from './shown-calendar';

/** The calendars with their events. */
export function calendarRoutes(app: Hono, workspace: Workspace): void {
  app.get('/calendars', context => context.json(shown(workspace)));
}

function shown(workspace: Workspace): CalendarShown {
  const zone = workspace.owner.timeZone;
  return {
    zone,
    today: onClock(zone, workspace.clock.now()).slice(0, 10),
    calendars: listCalendars(workspace).map(calendar => ({
      id: calendar.id,
      name: calendar.summary,
      isPrimary: calendar.id === workspace.owner.email,
      events: listEvents(workspace, calendar.id)
        .filter(({status}) => status !== 'cancelled')
        .map(event => shownEvent(event, calendar, zone)),
    })),
  };
}

function shownEvent(
  event: KeptEvent,
  calendar: KeptCalendar,
  zone: string,
): ShownEvent {
  const said = 'timeZone' in event.start ? event.start.timeZone : zone;
  return {
    id: event.id,
    calendarId: calendar.id,
    title: event.summary ?? '',
    description: event.description ?? '',
    place: event.location ?? '',
    start: timeIn(zone, event.start),
    end: timeIn(zone, event.end),
    ...(said === zone ? {} : {zone: said}),
    ...(event.hangoutLink ? {videoLink: event.hangoutLink} : {}),
    guests: (event.attendees ?? []).map(({email, responseStatus}) => ({
      email,
      answer: responseStatus,
    })),
    reminders: (event.reminders?.overrides ?? []).map(({minutes}) => minutes),
    revision: event.revision,
  };
}

const timeIn = (zone: string, time: EventTime): string =>
  'date' in time ? time.date : onClock(zone, Date.parse(time.dateTime));

const onClock = (zone: string, milliseconds: number): string =>
  new Date(milliseconds + offsetAt(milliseconds, zone))
    .toISOString()
    .slice(0, 16);
