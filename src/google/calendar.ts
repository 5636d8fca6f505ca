import {PRODUCT} from '../core/languages/languages';
import type {Booking, BookOutcome} from '../core/deed';
import type {Moment} from '../core/day';
import type {Calendar} from '../core/ports';
import {Problem} from '../core/problem';
import {instantOf} from '../core/zones';
import {calendars, events, freebusy} from './advanced-services';
import {googleClock} from './clock';
import {readPatiently} from './patiently';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type FreeBusy = GoogleAppsScript.Calendar.Schema.FreeBusyCalendar;

const FIELDS = 'hangoutLink';

export const googleCalendar: Calendar = {
  make: ({name, about, zone}) =>
    calendars().insert({summary: name, description: about, timeZone: zone}).id!,

  book(calendarId, booking, isThere) {
    const ways = isThere ? [change, add] : [add, change];
    for (const way of ways)
      try {
        return way(calendarId, booking);
      } catch (error) {
        if (!IS_OTHERWISE.test(String(error))) throw error;
      }
    return {stands: false, why: 'no calendar'};
  },

  unbook(calendarId, eventId, {tellsGuests}) {
    unlessGone(() =>
      events().remove(calendarId, eventId, {
        sendUpdates: tellsGuests ? 'all' : 'none',
      }),
    );
  },

  look: (calendarId, {from, zone}) =>
    unlessGone(() =>
      readPatiently(() =>
        events().list(calendarId, {
          timeMin: rfc3339(from),
          timeZone: zone,
          maxResults: MOST_LOOKED_AT,
          fields: 'items(id,start,end)',
        }),
      ),
    )?.items?.map(({id, start, end}) => ({
      id: id!,
      start: onTheClock(start!),
      end: onTheClock(end!),
      isAllDay: start!.date !== undefined,
    })),

  busy(calendarId, {from, to, zone}) {
    const answer = readPatiently(() =>
      freebusy().query({
        timeMin: rfc3339(from),
        timeMax: rfc3339(to),
        timeZone: zone,
        items: [PRIMARY, calendarId].flatMap(id => (id === '' ? [] : [{id}])),
      }),
    );
    // Google's types say nothing of what the ids lead to.
    const found = (answer.calendars ?? {}) as Record<string, FreeBusy>;
    // Of our own calendar no answer is as good as an empty one: it may have been deleted by hand.
    if (found[PRIMARY]?.errors) throw new Problem('noBusyTimes');
    return Object.values(found).flatMap(({busy = []}) =>
      busy.map(({start, end}) => ({
        start: minuteOf(start!),
        end: minuteOf(end!),
      })),
    );
  },
};

/** The person's main calendar. */
const PRIMARY = 'primary';
const MOST_LOOKED_AT = 2_500;

/** Google's words where an event is there already, or is not, or its calendar is not. */
const IS_OTHERWISE =
  /already exists|Not Found|Resource has been deleted|notACalendarUser/i;

/** Undefined where what is asked about is not there any more. */
function unlessGone<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!IS_OTHERWISE.test(String(error))) throw error;
    return undefined;
  }
}

function add(calendarId: string, booking: Booking): BookOutcome {
  return standing(
    events().insert(
      {id: booking.id, ...resource(booking)},
      calendarId,
      options(booking),
    ),
  );
}

function change(calendarId: string, booking: Booking): BookOutcome {
  return standing(
    events().patch(resource(booking), calendarId, booking.id, options(booking)),
  );
}

const standing = ({hangoutLink}: Event): BookOutcome => ({
  stands: true,
  videoLink: hangoutLink ?? '',
});

const options = ({guests, video}: Booking): object => ({
  fields: FIELDS,
  sendUpdates: guests.length > 0 ? 'all' : 'none',
  ...(video ? {conferenceDataVersion: 1} : {}),
});

/** An event taken out before comes back with `confirmed`. */
const resource = (booking: Booking): Event => ({
  status: 'confirmed',
  summary: booking.title,
  description: booking.description,
  location: booking.place,
  ...times(booking),
  transparency: booking.isReminder ? 'transparent' : 'opaque',
  reminders: {
    useDefault: false,
    overrides: booking.reminders.map(minutes => ({method: 'popup', minutes})),
  },
  extendedProperties: {private: {sevenSteps: booking.row}},
  source: {title: PRODUCT, url: booking.address},
  ...(booking.guests.length > 0
    ? {
        attendees: booking.guests.map(({email, name}) => ({
          email,
          displayName: name,
        })),
      }
    : {}),
  ...(booking.video
    ? {
        conferenceData: {
          createRequest: {
            requestId: booking.id,
            conferenceSolutionKey: {type: 'hangoutsMeet'},
          },
        },
      }
    : {}),
});

/** Written as instants, so that the hour that comes twice in autumn is the one that was meant. */
function times({start, minutes, again, zone}: Booking): Event {
  const at = (moment: Moment) => instantOf(googleClock.shown, moment, zone)!;
  const time = (instant: number) => ({
    dateTime: rfc3339(instant),
    timeZone: zone,
  });
  return {
    start: time(at(start)),
    end: time(at(start) + minutes * 60_000),
    ...(again.length > 0
      ? {recurrence: [`RDATE:${again.map(one => basic(at(one))).join(',')}`]}
      : {}),
  };
}

const rfc3339 = (instant: number): string => new Date(instant).toISOString();

/** `20270301T090000Z`, as iCalendar writes it. */
const basic = (instant: number): string =>
  rfc3339(instant).replace(/[-:]|\.\d+/g, '');

const minuteOf = (text: string): Moment => text.slice(0, 16) as Moment;

/** Google answers on the clock that it was asked for. */
const onTheClock = ({
  date,
  dateTime,
}: GoogleAppsScript.Calendar.Schema.EventDateTime): Moment =>
  date === undefined ? minuteOf(dateTime!) : (`${date}T00:00` as Moment);
