import type {KeptCalendar} from '../../workspace/calendars/kept-calendars';
import {
  millisecondsOf,
  onTheClockOf,
} from '../../workspace/calendars/event-times';
import {
  type EventTime,
  type KeptEvent,
  listEvents,
} from '../../workspace/calendars/kept-events';
import {occurrencesOf} from '../../workspace/calendars/occurrences';
import type {Workspace} from '../../workspace/workspace';
import {type Options, textOption} from '../drive/parameters';
import {isZone} from './requested-time';
import {asGoogle} from './as-google';

export const LIST_OPTIONS = [
  'iCalUID',
  'maxResults',
  'orderBy',
  'pageToken',
  'privateExtendedProperty',
  'q',
  'showDeleted',
  'singleEvents',
  'timeMax',
  'timeMin',
  'timeZone',
  'updatedMin',
];

const USUAL_PAGE = 250;

/** A page of the calendar's events that the options ask for. */
export function listed(
  workspace: Workspace,
  calendar: KeptCalendar,
  options: Options,
): object {
  const zone = textOption(options, 'timeZone') ?? calendar.timeZone;
  if (!isZone(zone)) throw new SyntaxError('Bad Request');
  const order = textOption(options, 'orderBy');
  if (order === 'startTime' && String(options['singleEvents']) !== 'true')
    throw new SyntaxError(
      'The requested ordering is not available for the particular query.',
    );
  const from = Number(textOption(options, 'pageToken') ?? 0);
  const size = Math.min(
    Number(textOption(options, 'maxResults') ?? USUAL_PAGE),
    2500,
  );
  const isSingle = String(options['singleEvents']) === 'true';
  const found = listEvents(workspace, calendar.id)
    .flatMap(event => (isSingle ? instancesOf(event, calendar) : [event]))
    .filter(event => isAskedFor(event, calendar, options))
    .sort((one, other) =>
      order === 'updated'
        ? one.updated.localeCompare(other.updated)
        : order === 'startTime'
          ? begins(one, calendar) - begins(other, calendar)
          : 0,
    );
  return {
    kind: 'calendar#events',
    summary: calendar.summary,
    timeZone: zone,
    accessRole: 'owner',
    updated: new Date(workspace.clock.now()).toISOString(),
    ...(found.length > from + size ? {nextPageToken: String(from + size)} : {}),
    items: found
      .slice(from, from + size)
      .map(event => asGoogle(event, calendar, {owner: workspace.owner, zone})),
  };
}

/** An event that comes several times as so many events, each with Google's kind of id. */
function instancesOf(
  {recurrence, ...event}: KeptEvent,
  {timeZone}: KeptCalendar,
): readonly Instance[] {
  if (!recurrence || 'date' in event.start) return [event];
  const zone = event.start.timeZone;
  return occurrencesOf({...event, recurrence}, timeZone).map(
    ({start, end}): Instance => {
      const at = {dateTime: onTheClockOf(zone, start), timeZone: zone};
      return {
        ...event,
        id: `${event.id}_${new Date(start).toISOString().replace(/[-:]|\.\d+/g, '')}`,
        recurringEventId: event.id,
        originalStartTime: at,
        start: at,
        end: {dateTime: onTheClockOf(zone, end), timeZone: zone},
      };
    },
  );
}

type Instance = KeptEvent & {
  readonly recurringEventId?: string;
  readonly originalStartTime?: EventTime;
};

const begins = (event: KeptEvent, {timeZone}: KeptCalendar): number =>
  millisecondsOf(event.start, timeZone);

function isAskedFor(
  event: KeptEvent,
  calendar: KeptCalendar,
  options: Options,
): boolean {
  const min = timeOption(options, 'timeMin');
  const max = timeOption(options, 'timeMax');
  const updatedMin = timeOption(options, 'updatedMin');
  const words = textOption(options, 'q')?.toLowerCase();
  const uid = textOption(options, 'iCalUID');
  const own = event.extendedProperties?.private ?? {};
  return (
    (event.status !== 'cancelled' ||
      String(options['showDeleted']) === 'true' ||
      updatedMin !== undefined) &&
    occurrencesOf(event, calendar.timeZone).some(
      ({start, end}) =>
        (min === undefined || end > min) && (max === undefined || start < max),
    ) &&
    (updatedMin === undefined || Date.parse(event.updated) >= updatedMin) &&
    (uid === undefined || event.iCalUID === uid) &&
    (words === undefined ||
      [event.summary, event.description, event.location].some(part =>
        part?.toLowerCase().includes(words),
      )) &&
    wantedProperties(options).every(([name, value]) => own[name] === value)
  );
}

/** Each `name=value`; several may be asked for, and all must fit. */
const wantedProperties = (options: Options): readonly [string, string][] =>
  [options['privateExtendedProperty'] ?? []].flat().map(one => {
    const [name = '', ...value] = String(one).split('=');
    return [name, value.join('=')];
  });

function timeOption(options: Options, name: string): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/(?:Z|[+-]\d{2}:\d{2})$/.test(text))
    throw new SyntaxError('Bad Request');
  return time;
}
