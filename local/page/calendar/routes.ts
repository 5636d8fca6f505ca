import type {Context, Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {offsetAt} from '../../services/zone';
import {onTheClockOf} from '../../workspace/calendars/event-times';
import {
  type KeptCalendar,
  listCalendars,
  readCalendar,
  removeCalendar,
} from '../../workspace/calendars/kept-calendars';
import {
  addOwnEvent,
  keepEvent,
  type KeptEvent,
  listEvents,
  readEvent,
} from '../../workspace/calendars/kept-events';
import {occurrencesOf} from '../../workspace/calendars/occurrences';
import {calendarText} from '../../workspace/calendars/to-ics';
import {safeFileName} from '../../workspace/safe-file-name';
import type {Workspace} from '../../workspace/workspace';
import {
  type CalendarShown,
  type EventChange,
  type ShownEvent,
} from './shown-calendar';
import {keptParts, wrongWith} from './typed-event';

/** The calendars with their events, changed as a person changes them by hand, and each as a file to take away. */
export function calendarRoutes(app: Hono, workspace: Workspace): void {
  app.get('/calendars', context => context.json(shown(workspace)));

  app.get('/calendars/:name{.+\\.ics}', context => {
    const id = (context.req.param('name') ?? '').replace(/\.ics$/, '');
    const calendar = calendarOf(workspace, id);
    return context.body(
      calendarText(listEvents(workspace, calendar.id), {
        name: calendar.summary,
      }),
      200,
      {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="${safeFileName(calendar.summary, '.ics').replace(/[^\x20-\x7e]|["\\%]/g, '_')}"`,
      },
    );
  });

  app.delete('/calendars/:id', context => {
    const calendar = calendarOf(workspace, context.req.param('id'));
    if (calendar.id === workspace.owner.email)
      throw new HTTPException(400, {
        message: 'Your own calendar stays. Other calendars can be deleted.',
      });
    removeCalendar(workspace, calendar.id);
    workspace.store.commit();
    return context.json({});
  });

  app.post('/calendars/:id/events', async context => {
    const calendar = calendarOf(workspace, context.req.param('id'));
    const event = addOwnEvent(
      workspace,
      calendar.id,
      keptParts(await typedEvent(context), workspace.owner.timeZone),
    );
    workspace.store.commit();
    return context.json({id: event.id});
  });

  app.put('/calendars/:id/events/:event', async context => {
    const {calendar, event} = found(workspace, context);
    const typed = await typedEvent(context);
    if (typed.basedOn !== event.revision)
      throw new HTTPException(409, {
        message:
          'This event was changed elsewhere in the meantime. Look at it as it is now, then change it again.',
      });
    const parts = keptParts(typed, workspace.owner.timeZone);
    keepEvent(workspace, calendar.id, {
      ...event,
      ...parts,
      ...(event.recurrence ? {start: event.start, end: event.end} : {}),
    });
    workspace.store.commit();
    return context.json({});
  });

  app.delete('/calendars/:id/events/:event', context => {
    const {calendar, event} = found(workspace, context);
    keepEvent(workspace, calendar.id, {...event, status: 'cancelled'});
    workspace.store.commit();
    return context.json({});
  });
}

async function typedEvent({req}: Context): Promise<EventChange> {
  const typed: unknown = await req.json().catch(() => undefined);
  const wrong = wrongWith(typed);
  if (wrong !== undefined) throw new HTTPException(400, {message: wrong});
  return typed as EventChange;
}

function calendarOf(workspace: Workspace, id: string): KeptCalendar {
  const calendar = readCalendar(workspace, id);
  if (!calendar)
    throw new HTTPException(404, {
      message: 'This calendar is not in the workspace any more.',
    });
  return calendar;
}

function found(
  workspace: Workspace,
  context: Context,
): {calendar: KeptCalendar; event: KeptEvent} {
  const calendar = calendarOf(workspace, context.req.param('id') ?? '');
  const event = readEvent(
    workspace,
    calendar.id,
    context.req.param('event') ?? '',
  );
  if (!event || event.status === 'cancelled')
    throw new HTTPException(404, {
      message: 'This event is not in the calendar any more.',
    });
  return {calendar, event};
}

function shown(workspace: Workspace): CalendarShown {
  const zone = workspace.owner.timeZone;
  return {
    zone,
    now: onClock(zone, workspace.clock.now()),
    calendars: listCalendars(workspace).map(calendar => ({
      id: calendar.id,
      name: calendar.summary,
      isPrimary: calendar.id === workspace.owner.email,
      events: listEvents(workspace, calendar.id)
        .filter(({status}) => status !== 'cancelled')
        .flatMap(event => shownEvents(event, calendar, zone)),
    })),
  };
}

function shownEvents(
  event: KeptEvent,
  calendar: KeptCalendar,
  zone: string,
): readonly ShownEvent[] {
  const said = 'timeZone' in event.start ? event.start.timeZone : zone;
  const whole = 'date' in event.start && 'date' in event.end;
  return occurrencesOf(event, calendar.timeZone).map(
    ({start, end}): ShownEvent => ({
      id: event.id,
      calendarId: calendar.id,
      isSeries: event.recurrence !== undefined,
      title: event.summary ?? '',
      description: event.description ?? '',
      place: event.location ?? '',
      start: 'date' in event.start ? event.start.date : onClock(zone, start),
      end: whole && 'date' in event.end ? event.end.date : onClock(zone, end),
      ...(offsetAt(start, said) === offsetAt(start, zone) ? {} : {zone: said}),
      ...(event.hangoutLink ? {videoLink: event.hangoutLink} : {}),
      guests: (event.attendees ?? []).map(({email, responseStatus}) => ({
        email,
        answer: responseStatus,
      })),
      reminders: (event.reminders?.overrides ?? []).map(({minutes}) => minutes),
      revision: event.revision,
    }),
  );
}

const onClock = (zone: string, milliseconds: number): string =>
  onTheClockOf(zone, milliseconds).slice(0, 16);
