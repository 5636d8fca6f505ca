import {readAddresses} from '../mail-addresses';
import type {CardClass} from './builder';
import {TEXTS} from './kinds';
import {missing, setter} from './setters';

/** Changes the open event; they are kept when the person saves it. Conferences and attachments are refused by name. */
export const CALENDAR_EVENT_ACTION_RESPONSE_BUILDER: CardClass = {
  name: 'CalendarEventActionResponseBuilder',
  builds: 'CalendarEventActionResponse',
  setters: {
    addAttendees: setter([TEXTS], (fields, [given]) => {
      const addAttendeeEmails = given as readonly string[];
      for (const address of addAttendeeEmails) readAddresses(address);
      fields['hostAppAction'] = {
        calendarAction: {editAttendeesMarkup: {addAttendeeEmails}},
      };
    }),
  },
  fault: missing('CalendarEventActionResponse', {
    hostAppAction: 'addAttendees',
  }),
};
