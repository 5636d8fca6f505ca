import {momentOf, offsetAt} from '../../services/zone';
import type {EventTime} from './kept-events';

const MINUTE = 60_000;

/** When it is, in milliseconds since 1970; a whole day begins at midnight of `zone`. */
export const millisecondsOf = (time: EventTime, zone: string): number =>
  'date' in time
    ? momentOf(Date.parse(`${time.date}T00:00:00Z`), zone)
    : Date.parse(time.dateTime);

/** RFC 3339 on the clock of `zone`: `2027-03-02T14:00:00+01:00`. */
export function onTheClockOf(zone: string, milliseconds: number): string {
  const offset = offsetAt(milliseconds, zone);
  const local = new Date(milliseconds + offset).toISOString().slice(0, 19);
  return `${local}${offset === 0 ? 'Z' : signed(offset / MINUTE)}`;
}

function signed(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
