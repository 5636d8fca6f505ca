import {type Booking, type Deed, write} from '../deed';
import {type Change, changed, find, put, setting} from '../tracker';
import type {World} from '../world';
import {type BookingChoices, bookingOf} from './booking';
import {eventIdOf} from './event-id';
import {
  bookedAhead,
  CALENDAR,
  type Timed,
  withNewCalendar,
} from './own-calendar';

/** Keeps what `changes` say of a talk and puts it into the calendar: first the calendar, so that one write can tell of both. */
export function bookTalk(
  world: World,
  {
    interviewId,
    changes,
    choices,
    then,
  }: {
    readonly interviewId: string;
    readonly changes: readonly Change[];
    readonly choices: BookingChoices;
    readonly then: (world: World) => Deed;
  },
): Deed {
  const talk = find(changed(world.tracker, changes), 'interviews', interviewId);
  if (!talk || talk.start === '') return write(changes, then);
  const start = talk.start;
  return bookInto(world, {
    booking: as =>
      bookingOf(
        {...as, tracker: changed(as.tracker, changes)},
        {...talk, start},
        {...choices, invites: choices.invites || talk.invited},
      ),
    isThere: talk.inCalendar !== '',
    then: videoLink =>
      write(
        [
          ...changes,
          put('interviews', interviewId, {
            inCalendar: start,
            invited: choices.invites || talk.invited,
            ...(talk.place === '' && videoLink !== ''
              ? {place: videoLink}
              : {}),
          }),
        ],
        then,
      ),
  });
}

/** Books one event, making the calendar where there is none; where it was deleted by hand, what else is to come is booked into the new one too. */
function bookInto(
  world: World,
  {
    booking,
    isThere,
    then,
  }: {
    readonly booking: (world: World) => Booking;
    readonly isThere: boolean;
    readonly then: (videoLink: string) => Deed;
  },
): Deed {
  const calendarId = setting(world.tracker, CALENDAR);
  if (calendarId === '')
    return withNewCalendar(world, after =>
      bookInto(after, {booking, isThere: false, then}),
    );
  return {
    do: 'book',
    calendarId,
    booking: booking(world),
    isThere,
    then: booked =>
      booked.stands
        ? then(booked.videoLink)
        : withNewCalendar(world, after =>
            rebookAll(after, bookedAhead(after), () =>
              bookInto(after, {booking, isThere: true, then}),
            ),
          ),
  };
}

function rebookAll(
  world: World,
  talks: readonly Timed[],
  then: () => Deed,
): Deed {
  const [first, ...rest] = talks;
  if (!first) return then();
  return {
    do: 'book',
    calendarId: setting(world.tracker, CALENDAR),
    booking: bookingOf(world, first, {invites: first.invited, video: false}),
    isThere: false,
    then: () => rebookAll(world, rest, then),
  };
}

/** Keeps what `changes` say of a talk and takes it out of the calendar, where it stands there. */
export function unbookTalk(
  world: World,
  {
    interviewId,
    changes,
    then,
  }: {
    readonly interviewId: string;
    readonly changes: readonly Change[];
    readonly then: (world: World) => Deed;
  },
): Deed {
  const talk = find(world.tracker, 'interviews', interviewId);
  const calendarId = setting(world.tracker, CALENDAR);
  if (!talk || talk.inCalendar === '' || calendarId === '')
    return write(changes, then);
  return {
    do: 'unbook',
    calendarId,
    eventId: eventIdOf(interviewId),
    tellsGuests: talk.invited,
    then: () =>
      write(
        [
          ...changes,
          put('interviews', interviewId, {inCalendar: '', invited: false}),
        ],
        then,
      ),
  };
}
