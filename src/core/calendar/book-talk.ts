import type {Moment} from '../day';
import {type Booking, type Deed, write} from '../deed';
import type {Interview} from '../tables';
import {type Change, changed, find, put, setting} from '../tracker';
import type {World} from '../world';
import {type BookingChoices, bookingOf} from './booking';
import {isBookable} from './coming';

/** The setting that holds the id of the add-on's own calendar. */
export const CALENDAR = 'calendar';

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
    then: (_, videoLink) =>
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
    readonly then: (world: World, videoLink: string) => Deed;
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
        ? then(world, booked.videoLink)
        : withNewCalendar(world, after =>
            rebookAll(after, comingBooked(after), () =>
              bookInto(after, {booking, isThere: true, then}),
            ),
          ),
  };
}

function withNewCalendar(world: World, then: (world: World) => Deed): Deed {
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

function rebookAll(
  world: World,
  talks: readonly (Interview & {readonly start: Moment})[],
  then: () => Deed,
): Deed {
  const [first, ...rest] = talks;
  if (!first) return then();
  return {
    do: 'book',
    calendarId: setting(world.tracker, CALENDAR),
    booking: bookingOf(world, first, {invites: false, video: false}),
    isThere: false,
    then: () => rebookAll(world, rest, then),
  };
}

const comingBooked = (
  world: World,
): readonly (Interview & {readonly start: Moment})[] =>
  world.tracker.rows.interviews.flatMap(one =>
    one.inCalendar !== '' && isBookable(world, one) ? [one] : [],
  );
