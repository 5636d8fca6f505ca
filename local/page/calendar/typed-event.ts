import {momentOf} from '../../services/zone';
import {onTheClockOf} from '../../workspace/calendars/event-times';
import type {EventTime, KeptEvent} from '../../workspace/calendars/kept-events';
import {type EventParts, isWholeDay} from './shown-calendar';

/** What is wrong with an event that the page sent, as a sentence; undefined where nothing is. */
export function wrongWith(typed: unknown): string | undefined {
  if (!isParts(typed)) return 'That is no event this page could have sent.';
  if (![typed.start, typed.end].every(isTime))
    return 'Give the event a day and a time that exist.';
  if (isWholeDay(typed) !== (typed.end.length === 10))
    return 'An event is either whole days or has times at both ends.';
  return typed.end > typed.start
    ? undefined
    : 'The event ends before it begins. Choose a later end.';
}

/** The same in the words of the calendar service. */
export function keptParts(
  typed: EventParts,
  zone: string,
): Pick<KeptEvent, 'summary' | 'description' | 'location' | 'start' | 'end'> {
  const time = (text: string): EventTime =>
    isWholeDay({start: text})
      ? {date: text}
      : {
          dateTime: onTheClockOf(
            zone,
            momentOf(Date.parse(`${text}:00Z`), zone),
          ),
          timeZone: zone,
        };
  return {
    summary: typed.title,
    description: typed.description,
    location: typed.place,
    start: time(typed.start),
    end: time(typed.end),
  };
}

const isParts = (typed: unknown): typed is EventParts =>
  typeof typed === 'object' &&
  typed !== null &&
  ['title', 'description', 'place', 'start', 'end'].every(
    name => typeof (typed as Record<string, unknown>)[name] === 'string',
  );

const isTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(text) &&
  new Date(`${text.slice(0, 10)}T${text.slice(11) || '00:00'}:00Z`)
    .toJSON()
    ?.slice(0, text.length) === text;
