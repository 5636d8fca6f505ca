import {answerOf} from '../support/run';
import {scopes} from '../support/script';

/** What the statements answer about a calendar with an event of half an hour that comes on three days, over the change of clocks. */
const answer = (statements: string, event = '') =>
  answerOf(
    `const calendar = Calendar.Calendars.insert({summary: 'Talks', timeZone: 'Europe/Vienna'}).id;
     const made = Calendar.Events.insert({
       id: 'steps0',
       start: {dateTime: '2027-03-27T08:00:00Z', timeZone: 'Europe/Vienna'},
       end: {dateTime: '2027-03-27T08:30:00Z', timeZone: 'Europe/Vienna'},
       recurrence: ['RDATE:20270328T070000Z,20270402T070000Z'],
       ${event}
     }, calendar);
     ${statements}`,
    {
      manifest: {
        ...scopes('calendar.app.created', 'calendar.freebusy'),
        dependencies: {
          enabledAdvancedServices: [
            {userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3'},
          ],
        },
      },
    },
  );

describe('an event that comes several times', () => {
  it('is one in the list, or so many where single ones are asked for', () => {
    expect(
      answer(`
        const ids = options => Calendar.Events.list(calendar, options).items.map(one => [one.id, one.start.dateTime]);
        return [ids({}), ids({singleEvents: true, orderBy: 'startTime', timeMin: '2027-03-28T00:00:00Z'})];`),
    ).toEqual([
      [['steps0', '2027-03-27T09:00:00+01:00']],
      [
        ['steps0_20270328T070000Z', '2027-03-28T09:00:00+02:00'],
        ['steps0_20270402T070000Z', '2027-04-02T09:00:00+02:00'],
      ],
    ]);
  });

  it('is found by any of its times', () => {
    expect(
      answer(
        "return Calendar.Events.list(calendar, {timeMin: '2027-04-01T00:00:00Z'}).items.length;",
      ),
    ).toBe(1);
  });

  const ASK_BUSY = `return Calendar.Freebusy.query({
    timeMin: '2027-03-28T00:00:00Z', timeMax: '2027-03-29T00:00:00Z', timeZone: 'Asia/Kolkata', items: [{id: calendar}],
  }).calendars[calendar].busy;`;

  it('takes its time each time', () => {
    expect(answer(ASK_BUSY)).toEqual([
      {start: '2027-03-28T12:30:00+05:30', end: '2027-03-28T13:00:00+05:30'},
    ]);
  });

  it('takes none where it only reminds', () => {
    expect(answer(ASK_BUSY, "transparency: 'transparent',")).toEqual([]);
  });

  it('by a rule is refused by name', () => {
    expect(
      answer(
        "Calendar.Events.patch({recurrence: ['RRULE:FREQ=DAILY']}, calendar, 'steps0');",
      ),
    ).toBe(
      'calendar.events.patch with the recurrence RRULE:FREQ=DAILY is not available in the local workspace',
    );
  });
});
