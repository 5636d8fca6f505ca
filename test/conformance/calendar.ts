import {type Fact, type Made, refusal} from './fact';

const events = () => Calendar!.Events;
const at = (time: string) => ({
  dateTime: `2027-03-02T${time}:00`,
  timeZone: 'Europe/Vienna',
});
const TALK = {summary: 'Talk', start: at('10:00'), end: at('10:30')};

/** An id of the kind that Google takes, new in each run. */
const freshId = ({calendar}: Made, name: string): string =>
  `${calendar
    .toLowerCase()
    .replace(/[^a-v0-9]/g, '')
    .slice(0, 20)}${name}`;

/** The advanced Calendar service, v3, in a calendar that this script made. */
export const calendar: readonly Fact[] = [
  {
    says: 'An event is answered on the clock of its calendar.',
    find: ({calendar}) => events().insert(TALK, calendar).start?.dateTime ?? '',
    is: '2027-03-02T10:00:00+01:00',
  },
  {
    says: 'An id of our own is taken once.',
    find(made) {
      const id = freshId(made, 'once');
      events().insert({...TALK, id}, made.calendar);
      return refusal(() => events().insert({...TALK, id}, made.calendar));
    },
    is: 'API call to calendar.events.insert failed with error: The requested identifier already exists.',
  },
  {
    says: 'The id of a deleted event is not given away again.',
    find(made) {
      const id = freshId(made, 'gone');
      events().insert({...TALK, id}, made.calendar);
      events().remove(made.calendar, id);
      return [
        events().get(made.calendar, id).status ?? '',
        refusal(() => events().insert({...TALK, id}, made.calendar)),
      ];
    },
    is: [
      'cancelled',
      'API call to calendar.events.insert failed with error: The requested identifier already exists.',
    ],
  },
  {
    says: 'An event cannot end before it begins.',
    find: ({calendar}) =>
      refusal(() => events().insert({...TALK, end: at('09:00')}, calendar)),
    is: 'API call to calendar.events.insert failed with error: The specified time range is empty.',
  },
  {
    says: 'An event without an end is refused.',
    find: ({calendar}) =>
      refusal(() => events().insert({start: at('09:00')}, calendar)),
    is: 'API call to calendar.events.insert failed with error: Missing end time.',
  },
  {
    says: 'An id of our own has only the letters a to v and digits.',
    find: ({calendar}) =>
      refusal(() => events().insert({...TALK, id: 'xyz-1'}, calendar)),
    is: 'API call to calendar.events.insert failed with error: Invalid resource id value.',
  },
  {
    says: 'Whether the person’s own calendar can be read with calendar.app.created alone.',
    isOpen: true,
    find: () => refusal(() => events().list('primary')),
    is: 'API call to calendar.events.list failed with error: Not Found',
  },
];
