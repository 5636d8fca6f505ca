import type {Booking, BookOutcome} from '../core/deed';
import type {Calendar} from '../core/ports';
import {calendars, events} from './advanced-services';

type Event = GoogleAppsScript.Calendar.Schema.Event;

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
};

/** Google's words where an event is there already, or is not, or its calendar is not. */
const IS_OTHERWISE =
  /already exists|Not Found|Resource has been deleted|notACalendarUser/i;

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
  start: {dateTime: `${booking.start}:00`, timeZone: booking.zone},
  end: {dateTime: `${booking.end}:00`, timeZone: booking.zone},
  reminders: {
    useDefault: false,
    overrides: booking.reminders.map(minutes => ({method: 'popup', minutes})),
  },
  extendedProperties: {private: {sevenSteps: booking.row}},
  source: {title: 'Seven Steps', url: booking.address},
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
