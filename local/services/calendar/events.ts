import {ApiError} from '../../rules/api-error';
import {spend} from '../../rules/quotas';
import type {Run} from '../../run';
import type {KeptCalendar} from '../../workspace/calendars/kept-calendars';
import {
  eventId,
  type KeptEvent,
  keepEvent,
  readEvent,
} from '../../workspace/calendars/kept-events';
import {masked} from '../drive/fields';
import {answering, maskOf, type Options, textOption} from '../drive/parameters';
import {asGoogle} from './as-google';
import {
  checkNewEvent,
  checkParameters,
  checkUnchanged,
  etagOf,
  ownCalendar,
} from './call';
import {withConference} from './conference';
import {tellGuests} from './invitations';
import {LIST_OPTIONS, listed} from './list-events';
import {
  checkOwnId,
  type EventParts,
  patched,
  requestedEvent,
  type Resource,
} from './requested-event';

type Headers = Readonly<Record<string, unknown>>;

const WRITING = ['sendUpdates', 'sendNotifications', 'conferenceDataVersion'];

export const eventsOf = (run: Run) => {
  const {workspace} = run;
  const change =
    (method: 'calendar.events.update' | 'calendar.events.patch') =>
    (
      resource: Resource,
      calendarId: string,
      id: string,
      options: Options = {},
      headers: Headers = {},
    ) =>
      answering(method, () => {
        checkParameters(method, WRITING, options);
        const calendar = ownCalendar(workspace, method, calendarId);
        const before = readEvent(workspace, calendar.id, id);
        if (!before) throw new ApiError(method, 'Not Found', 404);
        checkUnchanged(method, etagOf(before.revision), headers);
        const {conferenceData, ...wanted} = (resource ?? {}) as Resource;
        const event = requestedEvent({
          method,
          resource:
            method === 'calendar.events.patch'
              ? writable(patched(before, wanted))
              : wanted,
          id,
          zone: calendar.timeZone,
        });
        const kept = save(
          calendar,
          withConference(workspace, event, before, {conferenceData, options}),
        );
        tellGuests(workspace, {before, after: kept, options});
        return answer(calendar, kept, options);
      });

  return {
    insert(
      resource: Resource,
      calendarId: string,
      options: Options = {},
      _headers: Headers = {},
    ) {
      const method = 'calendar.events.insert';
      return answering(method, () => {
        checkParameters(method, WRITING, options);
        const calendar = ownCalendar(workspace, method, calendarId);
        const {
          id: wantedId,
          conferenceData,
          ...wanted
        } = (resource ?? {}) as Resource;
        checkOwnId(method, wantedId);
        checkNewEvent(method, wanted);
        const id =
          (wantedId as string | undefined) ?? eventId(workspace.chance);
        const event = requestedEvent({
          method,
          resource: wanted,
          id,
          zone: calendar.timeZone,
        });
        if (readEvent(workspace, calendar.id, id))
          throw new ApiError(
            method,
            'The requested identifier already exists.',
            409,
          );
        spend(workspace, 'calendar');
        const kept = save(
          calendar,
          withConference(workspace, event, undefined, {
            conferenceData,
            options,
          }),
        );
        tellGuests(workspace, {after: kept, options});
        return answer(calendar, kept, options);
      });
    },

    get(calendarId: string, id: string, options: Options = {}) {
      const method = 'calendar.events.get';
      return answering(method, () => {
        checkParameters(method, ['timeZone', 'maxAttendees'], options);
        const calendar = ownCalendar(workspace, method, calendarId);
        const event = readEvent(workspace, calendar.id, id);
        if (!event) throw new ApiError(method, 'Not Found', 404);
        return answer(calendar, event, options);
      });
    },

    list(calendarId: string, options: Options = {}) {
      const method = 'calendar.events.list';
      return answering(method, () => {
        checkParameters(method, LIST_OPTIONS, options);
        const calendar = ownCalendar(workspace, method, calendarId);
        return masked(
          listed(workspace, calendar, options),
          maskOf(options, '*'),
        );
      });
    },

    update: change('calendar.events.update'),
    patch: change('calendar.events.patch'),

    remove(
      calendarId: string,
      id: string,
      options: Options = {},
      headers: Headers = {},
    ) {
      const method = 'calendar.events.delete';
      return answering(method, () => {
        checkParameters(method, ['sendUpdates', 'sendNotifications'], options);
        const calendar = ownCalendar(workspace, method, calendarId);
        const before = readEvent(workspace, calendar.id, id);
        if (!before) throw new ApiError(method, 'Not Found', 404);
        if (before.status === 'cancelled')
          throw new ApiError(method, 'Resource has been deleted', 410);
        checkUnchanged(method, etagOf(before.revision), headers);
        const after = keepEvent(workspace, calendar.id, {
          ...before,
          status: 'cancelled',
        });
        tellGuests(workspace, {before, after, options});
      });
    },
  };

  function save(calendar: KeptCalendar, event: EventParts): KeptEvent {
    return keepEvent(workspace, calendar.id, event);
  }

  function answer(
    calendar: KeptCalendar,
    event: KeptEvent,
    options: Options,
  ): unknown {
    const zone = textOption(options, 'timeZone') ?? calendar.timeZone;
    return masked(
      asGoogle(event, calendar, {owner: workspace.owner, zone}),
      maskOf(options, '*'),
    );
  }
};

/** What the workspace keeps count of is nothing a script could write. */
function writable({
  revision: _revision,
  conferenceId: _conferenceId,
  ...event
}: Resource): Resource {
  return event;
}
