import {millisecondsOf} from './event-times';
import type {KeptEvent} from './kept-events';

/** One of the times at which an event takes place, in milliseconds since 1970. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** Every time that the event takes place, the earliest first; `zone` is its calendar's. */
export function occurrencesOf(
  event: Pick<KeptEvent, 'start' | 'end' | 'recurrence'>,
  zone: string,
): readonly Occurrence[] {
  const start = millisecondsOf(event.start, zone);
  const length = millisecondsOf(event.end, zone) - start;
  const starts = new Set([start, ...(event.recurrence ?? []).flatMap(further)]);
  return [...starts]
    .sort((one, other) => one - other)
    .map(one => ({start: one, end: one + length}));
}

/** The one kind of recurrence that the workspace knows: further times, each written out in UTC. */
export const isKnownRecurrence = (line: string): boolean =>
  /^RDATE:\d{8}T\d{6}Z(?:,\d{8}T\d{6}Z)*$/.test(line) &&
  further(line).every(time => !Number.isNaN(time));

const further = (line: string): readonly number[] =>
  line
    .slice('RDATE:'.length)
    .split(',')
    .map(time =>
      Date.parse(
        time.replace(
          /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/,
          '$1-$2-$3T$4:$5:$6Z',
        ),
      ),
    );
