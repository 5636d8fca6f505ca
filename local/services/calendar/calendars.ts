import {ApiError} from '../../rules/api-error';
import type {Run} from '../../run';
import {
  addCalendar,
  keepCalendar,
  type KeptCalendar,
  removeCalendar,
} from '../../workspace/calendars/kept-calendars';
import {masked} from '../drive/fields';
import {answering, maskOf, type Options} from '../drive/parameters';
import {
  checkParameters,
  checkResource,
  checkUnchanged,
  etagOf,
  ownCalendar,
} from './call';
import {isZone} from './requested-time';

type Wanted = Partial<
  Pick<KeptCalendar, 'summary' | 'description' | 'location' | 'timeZone'>
>;

export const calendarsOf = ({workspace}: Run) => {
  const change =
    (method: 'calendar.calendars.patch' | 'calendar.calendars.update') =>
    (
      resource: Wanted,
      id: string,
      options: Options = {},
      headers: Readonly<Record<string, unknown>> = {},
    ) =>
      answering(method, () => {
        checkParameters(method, [], options);
        const calendar = ownCalendar(workspace, method, id);
        checkUnchanged(method, etagOf(calendar.revision), headers);
        const wanted = requested(method, resource);
        const {revision, byScript} = calendar;
        return answer(
          keepCalendar(workspace, {
            ...(method === 'calendar.calendars.patch'
              ? calendar
              : {id: calendar.id, timeZone: calendar.timeZone}),
            summary: calendar.summary,
            ...wanted,
            revision,
            byScript,
          }),
          options,
        );
      });
  return {
    insert(resource: Wanted, options: Options = {}) {
      const method = 'calendar.calendars.insert';
      return answering(method, () => {
        checkParameters(method, [], options);
        const wanted = requested(method, resource);
        if (!wanted.summary) throw new ApiError(method, 'Missing title.');
        return answer(
          addCalendar(workspace, {
            timeZone: 'UTC',
            ...wanted,
            summary: wanted.summary,
            byScript: true,
          }),
          options,
        );
      });
    },

    get(id: string, options: Options = {}) {
      const method = 'calendar.calendars.get';
      return answering(method, () => {
        checkParameters(method, [], options);
        return answer(ownCalendar(workspace, method, id), options);
      });
    },

    patch: change('calendar.calendars.patch'),
    update: change('calendar.calendars.update'),

    remove(id: string, options: Options = {}) {
      const method = 'calendar.calendars.delete';
      return answering(method, () => {
        checkParameters(method, [], options);
        removeCalendar(workspace, ownCalendar(workspace, method, id).id);
      });
    },
  };
};

function requested(method: string, resource: unknown): Wanted {
  checkResource(method, 'Calendar', resource ?? {});
  const {summary, description, location, timeZone} = (resource ?? {}) as Wanted;
  if (timeZone !== undefined && !isZone(timeZone))
    throw new ApiError(method, 'Invalid time zone definition.');
  return Object.fromEntries(
    Object.entries({summary, description, location, timeZone}).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

const answer = (
  {id, summary, description, location, timeZone, revision}: KeptCalendar,
  options: Options,
): unknown =>
  masked(
    {
      kind: 'calendar#calendar',
      etag: etagOf(revision),
      id,
      summary,
      description,
      location,
      timeZone,
    },
    maskOf(options, '*'),
  );
