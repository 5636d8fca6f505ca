import {ApiError} from '../../rules/api-error';
import type {EventTime} from '../../workspace/calendars/kept-events';
import {onTheClockOf} from '../../workspace/calendars/event-times';
import {momentOf, offsetAt} from '../zone';

interface Wanted {
  readonly date?: string | null;
  readonly dateTime?: string | null;
  readonly timeZone?: string | null;
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/** The moment or day that a script wrote, once Google would understand it. `which` is the word in Google's refusals. */
export function requestedTime(
  method: string,
  which: 'start' | 'end',
  wanted: Wanted | undefined,
  zone: string,
): EventTime {
  const {date, dateTime, timeZone} = wanted ?? {};
  if (timeZone && !isZone(timeZone))
    throw new ApiError(
      method,
      `Invalid time zone definition for ${which} time.`,
    );
  if (date && dateTime) throw new ApiError(method, `Invalid ${which} time.`);
  if (date) {
    if (Number.isNaN(Date.parse(`${date}T00:00:00Z`)))
      throw new ApiError(method, 'Bad Request');
    return {date};
  }
  if (!dateTime) throw new ApiError(method, `Missing ${which} time.`);
  const parts = DATE_TIME.exec(dateTime);
  if (!parts || Number.isNaN(Date.parse(`${parts[1]}T${parts[2]}Z`)))
    throw new ApiError(method, 'Bad Request');
  if (!parts[3] && !timeZone)
    throw new ApiError(
      method,
      `Missing time zone definition for ${which} time.`,
    );
  const milliseconds = parts[3]
    ? Date.parse(dateTime)
    : momentOf(Date.parse(`${parts[1]}T${parts[2]}Z`), timeZone ?? zone);
  return {
    dateTime: onTheClockOf(timeZone ?? zone, milliseconds),
    timeZone: timeZone ?? zone,
  };
}

/** Whether the workspace knows the zone. */
export function isZone(zone: string): boolean {
  try {
    offsetAt(0, zone);
    return true;
  } catch {
    return false;
  }
}
