import type {Run, ServiceFactory} from '../run';
import {calendarsOf} from './calendar/calendars';
import {eventsOf} from './calendar/events';
import {freebusyOf} from './calendar/freebusy';

/** The advanced Calendar service, v3, under `calendar.app.created` and `calendar.freebusy`: a script works in calendars that a script made, and of others learns only when the person is busy. */
export const calendar: ServiceFactory = run => ({
  Calendar: run.offer('Calendar', {
    Calendars: run.offer('Calendar.Calendars', calendarsOf(run)),
    Events: run.offer('Calendar.Events', eventsOf(run)),
    Freebusy: run.offer('Calendar.Freebusy', freebusyOf(run)),
    ...refusing(run),
  }),
});

/** The rest of the service refuses by name. */
const refusing = (run: Run) =>
  Object.fromEntries(
    ['Acl', 'CalendarList', 'Channels', 'Colors', 'Settings'].map(name => [
      name,
      run.offer(`Calendar.${name}`, {}),
    ]),
  );
