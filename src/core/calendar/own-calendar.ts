import type {Moment} from '../day';
import type {Deed} from '../deed';
import {write} from '../deed';
import type {Interview} from '../tables';
import {put, setting} from '../tracker';
import type {World} from '../world';
import {isBookable} from './coming';

/** The setting that holds the id of the add-on's own calendar. */
export const CALENDAR = 'calendar';

/** A talk that stands in the calendar, or is to. */
export type Timed = Interview & {readonly start: Moment};

/** Talks to come that were put into the calendar. */
export const bookedAhead = (world: World): readonly Timed[] =>
  setting(world.tracker, CALENDAR) === ''
    ? []
    : world.tracker.rows.interviews.flatMap(one =>
        one.inCalendar !== '' && isBookable(world, one) ? [one] : [],
      );

/** Makes the calendar, empty, and notes where it is. */
export function withNewCalendar(
  world: World,
  then: (world: World) => Deed,
): Deed {
  const {calendar, settings} = world.words;
  return {
    do: 'makeCalendar',
    name: calendar.name,
    about: calendar.about,
    then: id =>
      write(
        [put('settings', CALENDAR, {name: settings.calendar, value: id})],
        then,
      ),
  };
}
