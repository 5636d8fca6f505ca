import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {addCalendar} from '../../../local/workspace/calendars/kept-calendars';
import {answerOf} from '../support/run';
import {scopes} from '../support/script';

const MANIFEST = {
  ...scopes('calendar.app.created', 'calendar.freebusy'),
  dependencies: {
    enabledAdvancedServices: [
      {userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3'},
    ],
  },
};

const answer = (statements: string, workspace = memoryWorkspace()) =>
  answerOf(
    `const calendar = Calendar.Calendars.insert({summary: 'Talks', timeZone: 'Europe/Vienna'}).id;
     const start = {dateTime: '2027-03-02T10:00:00', timeZone: 'Europe/Vienna'};
     const end = {dateTime: '2027-03-02T10:30:00', timeZone: 'Europe/Vienna'};
     ${statements}`,
    {workspace, manifest: MANIFEST},
  );

it('an event is answered in the zone of its calendar, and found again', () => {
  expect(
    answer(`
      const {id} = Calendar.Events.insert({summary: 'Talk', start, end}, calendar);
      const {summary, start: begins} = Calendar.Events.get(calendar, id);
      return [summary, begins, Calendar.Events.list(calendar).items.length];`),
  ).toEqual([
    'Talk',
    {dateTime: '2027-03-02T10:00:00+01:00', timeZone: 'Europe/Vienna'},
    1,
  ]);
});

it.each([
  [
    '{start, end, title: 1}',
    'Invalid JSON payload received. Unknown name "title": Cannot find field.',
  ],
  ['{start, end, summary: 5}', `Invalid value at 'summary' (TYPE_STRING), 5`],
  ['{start}', 'Missing end time.'],
  ['{start: end, end: start}', 'The specified time range is empty.'],
  ["{start, end, id: 'NO'}", 'Invalid resource id value.'],
])('%s is refused in the words of Google', (resource, message) => {
  expect(answer(`Calendar.Events.insert(${resource}, calendar);`)).toBe(
    `API call to calendar.events.insert failed with error: ${message}`,
  );
});

it('what only Google writes of a new event is refused by name', () => {
  expect(
    answer("Calendar.Events.insert({start, end, htmlLink: 'x'}, calendar);"),
  ).toBe(
    'calendar.events.insert with htmlLink, which is read-only, is not available in the local workspace',
  );
});

it('an id is given once, even when its event is gone', () => {
  expect(
    answer(`
      const wanted = {id: 'talk1', start, end};
      Calendar.Events.insert(wanted, calendar);
      Calendar.Events.remove(calendar, 'talk1');
      Calendar.Events.insert(wanted, calendar);`),
  ).toBe(
    'API call to calendar.events.insert failed with error: The requested identifier already exists.',
  );
});

it('a calendar that no script made is not there', () => {
  const workspace = memoryWorkspace();
  const {id} = addCalendar(workspace, {
    summary: 'Family',
    timeZone: 'Etc/GMT',
    byScript: false,
  });
  expect(answer(`Calendar.Events.list('${id}');`, workspace)).toBe(
    'API call to calendar.events.list failed with error: Not Found',
  );
});
