import {ApiError} from '../../rules/api-error';
import type {Run} from '../../run';
import {onTheClockOf} from '../../workspace/calendars/event-times';
import {readCalendar} from '../../workspace/calendars/kept-calendars';
import {listEvents} from '../../workspace/calendars/kept-events';
import {occurrencesOf} from '../../workspace/calendars/occurrences';
import type {Workspace} from '../../workspace/workspace';
import {masked} from '../drive/fields';
import {answering, maskOf, type Options} from '../drive/parameters';
import {checkParameters, checkResource} from './call';
import {isZone} from './requested-time';

interface Wanted {
  readonly timeMin?: string;
  readonly timeMax?: string;
  readonly timeZone?: string;
  readonly items?: readonly {readonly id?: string}[];
}

/** The most calendars that Google answers for at once. */
const MOST_CALENDARS = 50;
/** The longest stretch that Google answers for at once. */
const LONGEST_MS = 93 * 86_400_000;

export const freebusyOf = ({workspace}: Run) => ({
  query(resource: Wanted = {}, options: Options = {}) {
    const method = 'calendar.freebusy.query';
    return answering(method, () => {
      checkParameters(method, [], options);
      checkResource(method, 'FreeBusyRequest', resource);
      const {
        timeMin = '',
        timeMax = '',
        timeZone = 'UTC',
        items = [],
      } = resource;
      const [from, to] = [timeMin, timeMax].map(text => Date.parse(text));
      if (Number.isNaN(from) || Number.isNaN(to) || !isZone(timeZone))
        throw new ApiError(method, 'Bad Request');
      if (items.length > MOST_CALENDARS)
        throw new ApiError(
          method,
          'The number of calendars requested exceeds the limit.',
        );
      if (to! <= from!)
        throw new ApiError(method, 'The specified time range is empty.');
      if (to! - from! > LONGEST_MS)
        throw new ApiError(method, 'The requested time range is too long.');
      return masked(
        {
          kind: 'calendar#freeBusy',
          timeMin: new Date(from!).toISOString(),
          timeMax: new Date(to!).toISOString(),
          calendars: Object.fromEntries(
            items.map(({id = ''}) => [
              id,
              busyIn(workspace, id, {from: from!, to: to!, zone: timeZone}),
            ]),
          ),
        },
        maskOf(options, '*'),
      );
    });
  },
});

function busyIn(
  workspace: Workspace,
  id: string,
  {from, to, zone}: {from: number; to: number; zone: string},
): object {
  const calendar = readCalendar(workspace, id);
  if (!calendar)
    return {errors: [{domain: 'global', reason: 'notFound'}], busy: []};
  const spans = listEvents(workspace, calendar.id)
    .filter(
      ({status, transparency}) =>
        status !== 'cancelled' && transparency !== 'transparent',
    )
    .flatMap(event => occurrencesOf(event, calendar.timeZone))
    .map(({start, end}) => [Math.max(start, from), Math.min(end, to)] as const)
    .filter(([start, end]) => start < end)
    .sort(([one], [other]) => one - other);
  const joined: (readonly [number, number])[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return {
    busy: joined.map(([start, end]) => ({
      start: onTheClockOf(zone, start),
      end: onTheClockOf(zone, end),
    })),
  };
}
