import {minutesBetween} from '../day';
import type {Booking} from '../deed';
import {type Pace, paceOf} from '../pace';
import {leaveBy, meetingOf, minutesOf} from '../questions/timing';
import type {Interview} from '../tables';
import {find, linkedIds} from '../tracker';
import type {World} from '../world';
import {eventIdOf} from './event-id';
import {eventText} from './event-text';
import {trackerAddress} from './tracker-address';
import type {Moment} from '../day';

/** Minutes before a talk at which to confirm it. */
const DAY = 24 * 60;

/** What the person chose for the event besides the talk itself. */
export interface BookingChoices {
  /** Whether the other person is invited by mail. */
  readonly invites: boolean;
  /** Whether the event is to have a video link. */
  readonly video: boolean;
}

/** The event of a talk that has a time. */
export function bookingOf(
  world: World,
  talk: Interview & {readonly start: Moment},
  {invites, video}: BookingChoices,
): Booking {
  const guests = invites
    ? linkedIds(talk.personIds).flatMap(id => {
        const person = find(world.tracker, 'people', id);
        return person && person.email !== ''
          ? [{email: person.email, name: person.name}]
          : [];
      })
    : [];
  return {
    id: eventIdOf(talk.id),
    ...eventText(world, talk, {isShared: invites}),
    place: talk.place,
    start: talk.start,
    minutes: minutesOf(talk),
    again: [],
    zone: world.zone,
    isReminder: false,
    reminders: remindersOf(talk, paceOf(world.tracker)),
    guests,
    video,
    address: trackerAddress(world.tracker, 'interviews'),
    row: talk.id,
  };
}

/** Minutes before the talk: the day before to confirm it, when to leave where that is known, and a last one. */
function remindersOf(
  talk: Interview & {readonly start: Moment},
  {remindDayBefore, remindJustBefore}: Pace,
): readonly number[] {
  const leave = leaveBy(talk);
  const last =
    leave === undefined
      ? meetingOf(talk) === 'in person'
        ? 60
        : 10
      : minutesBetween(leave, talk.start);
  return [
    ...(remindDayBefore ? [DAY] : []),
    ...(remindJustBefore ? [last] : []),
  ];
}
