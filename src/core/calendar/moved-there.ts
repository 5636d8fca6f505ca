import {addDays, dayPart, type Moment, minutesBetween, timePart} from '../day';
import type {CalendarFound, Deed} from '../deed';
import {show} from '../deed';
import {minutesOf} from '../questions/timing';
import type {Screen} from '../screen';
import type {Interview} from '../tables';
import {setting} from '../tracker';
import type {World} from '../world';
import {eventIdOf} from './event-id';
import {bookedAhead, CALENDAR, type Timed} from './own-calendar';

/** A talk whose event was altered by hand: it stands at another time, or nowhere any more. */
export interface MovedThere {
  readonly talk: Timed;
  readonly to: {readonly start: Moment; readonly minutes: number} | 'gone';
}

/** Days back that an event may have been moved to. */
const DAYS_BACK = 60;

/** The screen that `draw` makes once it is known which of the talks to come were moved in the calendar; where none stands there, nothing is asked. */
export function lookedUp(
  world: World,
  of: Interview | undefined,
  draw: (moved: readonly MovedThere[]) => Screen,
): Deed {
  const talks = bookedAhead(world).filter(one => !of || one.id === of.id);
  if (talks.length === 0) return show(draw([]));
  return {
    do: 'lookInCalendar',
    calendarId: setting(world.tracker, CALENDAR),
    from: addDays(world.today, -DAYS_BACK),
    then: found => show(draw(movedThere(talks, found))),
  };
}

/** Compared is with the tracker: a talk that was moved here before its event could follow is put right the same way. */
function movedThere(
  talks: readonly Timed[],
  found: CalendarFound,
): readonly MovedThere[] {
  const events = new Map((found ?? []).map(one => [one.id, one]));
  return talks.flatMap((talk): MovedThere[] => {
    const event = events.get(eventIdOf(talk.id));
    if (!event) return [{talk, to: 'gone'}];
    // A day without a time leaves the talk its own.
    const to = event.isAllDay
      ? {
          start: `${dayPart(event.start)}T${timePart(talk.start)}` as Moment,
          minutes: minutesOf(talk),
        }
      : {
          start: event.start,
          minutes: minutesBetween(event.start, event.end) || minutesOf(talk),
        };
    return to.start === talk.start && to.minutes === minutesOf(talk)
      ? []
      : [{talk, to}];
  });
}
