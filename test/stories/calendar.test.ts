import {fieldsOf} from '../../local/panel';
import {CutOff} from '../../local/visitor';
import {
  listCalendars,
  removeCalendar,
} from '../../local/workspace/calendars/kept-calendars';
import {
  addOwnEvent,
  keepEvent,
  type KeptEvent,
  listEvents,
} from '../../local/workspace/calendars/kept-events';
import {DISTURBANCES} from '../sweeps/support/disturbances';
import {byHand} from './support/by-hand';
import {
  anotherWindow,
  aPersonWithTracker,
  copyOf,
  type Someone,
} from './support/person';
import {sawTo} from './support/panel';
import {rowsOf} from './support/tracker';

const TALK = {
  day: '2027-03-04',
  time: '14:00',
  minutes: '20',
  place: 'St. Anne’s, Ward 3',
};

/** Somebody about to arrange a talk with Ana Ruiz in Kolkata. */
const prepared = aPersonWithTracker();
prepared.visitor.send({
  action: 'people.save',
  typed: {
    name: 'Ana Ruiz',
    email: 'ana@example.org',
    timeZone: 'Asia/Kolkata',
  },
});
prepared.visitor.send({
  action: 'record.arrange',
  about: {person: idIn(prepared, 'People')},
});

/** The same, with the talk in the calendar. */
const arranged = copyOf(prepared);
arranged.visitor.press('record.saveArranged', TALK);
sawTo(arranged.visitor);

describe('a talk that is arranged', () => {
  it('S5.5 S6.1 stands in the add-on’s own calendar at its time and place', () => {
    expect(said(arranged)).toContain('stands in your calendar');
    expect(eventsOf(arranged)[0]).toMatchObject({
      summary: 'Talk with Ana Ruiz',
      location: 'St. Anne’s, Ward 3',
      start: {dateTime: '2027-03-04T14:00:00Z', timeZone: 'Etc/GMT'},
      end: {dateTime: '2027-03-04T14:20:00Z', timeZone: 'Etc/GMT'},
      reminders: {overrides: [{minutes: 1440}, {minutes: 60}]},
    });
    expect(eventsOf(arranged)[0]!.description).toContain('1. ');
    expect(eventsOf(arranged)[0]!.description).toContain('#gid=73');
  });

  it('S6.3 S7.1 is followed by an entry for the impressions, which comes again for the thank-you', () => {
    expect(eventsOf(arranged)[1]).toMatchObject({
      summary: 'After Ana Ruiz: impressions now, then the thank-you',
      start: {dateTime: '2027-03-04T14:20:00Z'},
      recurrence: ['RDATE:20270305T142000Z'],
      transparency: 'transparent',
      reminders: {overrides: [{minutes: 0}]},
    });
  });

  it('is said on the other person’s clock, half hours and all', () => {
    const someone = copyOf(arranged);
    someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
    expect(said(someone)).toContain(
      'For Ana Ruiz that is Thursday, 4 March at 19:30 (Asia/Kolkata time).',
    );
  });

  it('stands in no calendar where the person does not want it', () => {
    const someone = copyOf(prepared);
    someone.visitor.press('record.saveArranged', {...TALK, calendar: ''});
    sawTo(someone.visitor);
    expect(eventsOf(someone)).toEqual([]);
  });

  it('invites nobody unless that is ticked, and then says nothing that is meant for one’s own eyes', () => {
    expect(mailOf(arranged)).toEqual([]);
    const someone = copyOf(prepared);
    someone.visitor.press('record.saveArranged', {
      ...TALK,
      invite: 'yes',
      video: 'yes',
    });
    const [event] = eventsOf(someone);
    expect(event).toMatchObject({
      attendees: [{email: 'ana@example.org'}],
      hangoutLink: expect.stringContaining('https://meet.google.com/'),
    });
    expect(event!.description).not.toContain('1. ');
    expect(mailOf(someone)).toHaveLength(1);
  });

  it('costs four calls, and two more the first time, for the calendar; looking at it costs two', () => {
    const someone = copyOf(prepared);
    someone.visitor.press('record.saveArranged', TALK);
    expect(counted(someone)).toBe(6);
    sawTo(someone.visitor);
    expect(counted(someone)).toBe(2);
    const about = aboutTalk(someone);
    someone.visitor.send({action: 'record.arrange', about});
    someone.visitor.press('record.saveArranged', {...TALK, time: '15:00'});
    expect(counted(someone)).toBe(4);
    sawTo(someone.visitor);
    expect(counted(someone)).toBe(2);
    someone.visitor.send({action: 'record.home'});
    expect(counted(someone)).toBe(2);
    someone.visitor.send({action: 'record.show', about});
    expect(counted(someone)).toBe(2);
    someone.visitor.press('record.cancelled');
    expect(counted(someone)).toBe(4);
  });
});

describe('one talk', () => {
  it('is one event, however often, from however many windows it is saved', () => {
    const someone = copyOf(prepared);
    const other = anotherWindow(someone);
    someone.visitor.press('record.saveArranged', TALK);
    other.send({
      action: 'record.saveArranged',
      about: {person: idIn(someone, 'People')},
      typed: {...TALK, calendar: 'yes'},
    });
    expect(rowsOf(someone, 'Interviews')).toHaveLength(1);
    expect(eventsOf(someone)).toHaveLength(1);
    expect(ownCalendars(someone)).toHaveLength(1);
  });

  it.each(DISTURBANCES.slice(0, 2).map(one => [one.name, one] as const))(
    'is one event where at any of its calls %s, and the press is repeated',
    (_name, disturbance) => {
      const presses = [
        {from: prepared, typed: TALK},
        {from: changing(), typed: {...TALK, time: '16:30'}},
      ];
      for (const {from, typed} of presses)
        for (let number = 1; number <= 6; number += 1) {
          const someone = copyOf(from);
          const press = () =>
            someone.visitor.press('record.saveArranged', typed);
          someone.workspace.plug = disturbance.at(number);
          const isCut = isCutOff(press);
          someone.workspace.plug = {};
          if (isCut) press();
          expect(talksIn(someone)).toEqual([
            `Talk with Ana Ruiz ${typed.time}`,
          ]);
          expect(rowsOf(someone, 'Interviews')).toHaveLength(1);
        }
    },
  );

  it('moves with the tracker, and goes out of the calendar when it is called off', () => {
    const someone = copyOf(changing());
    someone.visitor.press('record.saveArranged', {...TALK, time: '09:15'});
    sawTo(someone.visitor);
    expect(talksIn(someone)).toEqual(['Talk with Ana Ruiz 09:15']);
    expect(eventsOf(someone)[1]!.start).toMatchObject({
      dateTime: '2027-03-04T09:35:00Z',
    });
    someone.visitor.send({
      action: 'record.cancelled',
      about: aboutTalk(someone),
    });
    sawTo(someone.visitor);
    expect(eventsOf(someone)).toEqual([]);
    someone.visitor.press('record.again');
    someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
    someone.visitor.press('record.putInCalendar');
    expect(talksIn(someone)).toEqual(['Talk with Ana Ruiz 09:15']);
  });

  it('tells whom it invited that it is off', () => {
    const someone = copyOf(prepared);
    someone.visitor.press('record.saveArranged', {...TALK, invite: 'yes'});
    someone.visitor.press('record.cancelled');
    expect(mailOf(someone).map(({subject}) => subject.split(':')[0])).toEqual([
      'Invitation',
      'Cancelled event',
    ]);
  });

  it('that is taken out by unticking is out', () => {
    const someone = copyOf(changing());
    someone.visitor.press('record.saveArranged', {...TALK, calendar: ''});
    expect(talksIn(someone)).toEqual([]);
  });
});

describe('what is altered in the calendar by hand', () => {
  it('is noticed when the talk or its step is opened, and taken over by a press', () => {
    const someone = copyOf(arranged);
    move(someone, '2027-03-05T10:30:00Z', '2027-03-05T11:00:00Z');
    someone.visitor.send({action: 'record.home'});
    expect(said(someone)).toContain('Now Friday, 5 March at 10:30 there');
    someone.visitor.press('record.show');
    someone.visitor.press('record.takeTime');
    expect(said(someone)).toContain('(Etc/GMT time), 30 minutes');
    expect(talksIn(someone)).toEqual(['Talk with Ana Ruiz 10:30']);
    someone.visitor.send({action: 'record.home'});
    expect(said(someone)).not.toContain('Moved in your calendar');
  });

  it('is put back by another press', () => {
    const someone = copyOf(arranged);
    move(someone, '2027-03-05T10:30:00Z', '2027-03-05T11:00:00Z');
    someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
    someone.visitor.press('record.putInCalendar');
    expect(talksIn(someone)).toEqual(['Talk with Ana Ruiz 14:00']);
  });

  it('keeps the talk’s time where it became a whole day', () => {
    const someone = copyOf(arranged);
    const [event] = eventsOf(someone);
    keepEvent(someone.workspace, ownCalendars(someone)[0]!.id, {
      ...event!,
      start: {date: '2027-03-08'},
      end: {date: '2027-03-09'},
    });
    someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
    expect(said(someone)).toContain('Monday, 8 March at 14:00 now');
  });

  it('is survived where the event was deleted: it can be put back or left out', () => {
    const someone = copyOf(arranged);
    const [event] = eventsOf(someone);
    keepEvent(someone.workspace, ownCalendars(someone)[0]!.id, {
      ...event!,
      status: 'cancelled',
    });
    const left = copyOf(someone);
    someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
    someone.visitor.press('record.putInCalendar');
    expect(talksIn(someone)).toEqual(['Talk with Ana Ruiz 14:00']);
    left.visitor.send({action: 'record.show', about: aboutTalk(left)});
    left.visitor.press('record.leaveOut');
    left.visitor.send({action: 'record.home'});
    expect(said(left)).not.toContain('No longer there');
  });

  it('is survived where the whole calendar was deleted: a new one holds every talk to come', () => {
    const someone = copyOf(arranged);
    someone.visitor.send({
      action: 'record.saveArranged',
      typed: {...TALK, name: 'Bo Lind', day: '2027-03-09', calendar: 'yes'},
    });
    removeCalendar(someone.workspace, ownCalendars(someone)[0]!.id);
    someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
    someone.visitor.press('record.putInCalendar');
    expect(talksIn(someone)).toEqual([
      'Talk with Ana Ruiz 14:00',
      'Talk with Bo Lind 14:00',
    ]);
    expect(ownCalendars(someone)).toHaveLength(1);
  });
});

describe('free times', () => {
  it('are three in the daytime of both, said on both clocks, and one press from the talk', () => {
    const someone = copyOf(prepared);
    addOwnEvent(someone.workspace, someone.workspace.owner.email, {
      summary: 'Dentist',
      start: {dateTime: '2027-03-02T09:00:00Z', timeZone: 'Etc/GMT'},
      end: {dateTime: '2027-03-02T10:45:00Z', timeZone: 'Etc/GMT'},
    });
    someone.visitor.press('record.freeTimes');
    expect(counted(someone)).toBe(2);
    expect(said(someone)).not.toContain('Dentist');
    expect(fieldOf(someone, 'freeText').split('\n').slice(1, -1)).toEqual([
      '- Tuesday, 2 March at 16:30 (Asia/Kolkata) for you (Tuesday, 2 March at 11:00 for me)',
      '- Wednesday, 3 March at 14:30 (Asia/Kolkata) for you (Wednesday, 3 March at 09:00 for me)',
      '- Thursday, 4 March at 14:30 (Asia/Kolkata) for you (Thursday, 4 March at 09:00 for me)',
    ]);
    someone.visitor.press('record.arrange', {}, {time: '11:00'});
    someone.visitor.press('record.saveArranged');
    expect(talksIn(someone)).toEqual(['Talk with Ana Ruiz 11:00']);
  });

  it('keep clear of the way there and of talks that stand in no calendar', () => {
    const someone = copyOf(prepared);
    someone.visitor.press('record.saveArranged', {
      ...TALK,
      day: '2027-03-02',
      time: '12:00',
      calendar: '',
    });
    someone.visitor.send({action: 'record.freeTimes'});
    someone.visitor.press('record.freeTimes', {minutes: '60', around: '300'});
    expect(fieldOf(someone, 'freeText')).not.toContain('2 March');
  });

  it('ask for a zone that there is', () => {
    const someone = copyOf(prepared);
    someone.visitor.press('record.freeTimes');
    expect(() =>
      someone.visitor.press('record.freeTimes', {theirZone: 'Middle Earth'}),
    ).toThrow('There is no time zone “Middle Earth”');
  });
});

describe('what is due', () => {
  const wanting = copyOf(arranged);
  wanting.visitor.send({
    action: 'record.addPlan',
    typed: {what: 'Read the handbook', dueOn: '2027-03-03'},
  });
  wanting.visitor.send({
    action: 'people.save',
    typed: {
      name: 'Bo Lind',
      stage: 'thanked',
      nextAction: 'Write',
      nextOn: '2027-03-10',
    },
  });

  it('stands in no calendar unless the person wants it', () => {
    expect(digestIn(wanting)).toBeUndefined();
  });

  it('S3.8 S7.3 comes as one entry, on the days on which something is due, and follows what is done and put off', () => {
    const someone = copyOf(wanting);
    someone.visitor.send({action: 'times'});
    someone.visitor.press('calendar.save', {digest: 'yes'});
    sawTo(someone.visitor);
    expect(counted(someone)).toBeLessThanOrEqual(3);
    expect(digestIn(someone)).toMatchObject({
      start: {dateTime: '2027-03-03T09:00:00Z'},
      recurrence: ['RDATE:20270310T090000Z'],
      description: expect.stringContaining('Read the handbook'),
    });
    someone.visitor.send({action: 'due'});
    someone.visitor.press('due.done', {}, {table: 'plan'});
    expect(counted(someone)).toBe(3);
    sawTo(someone.visitor);
    expect(digestIn(someone)).toMatchObject({
      start: {dateTime: '2027-03-10T09:00:00Z'},
    });
    someone.visitor.press('due.later', {}, {table: 'people', days: '3'});
    sawTo(someone.visitor);
    expect(digestIn(someone)!.start).toMatchObject({
      dateTime: '2027-03-13T09:00:00Z',
    });
    someone.visitor.press('due.done', {}, {table: 'people'});
    sawTo(someone.visitor);
    expect(digestIn(someone)).toBeUndefined();
  });

  it('shows ten, and ten more at a press', () => {
    const someone = copyOf(wanting);
    for (let at = 0; at < 12; at += 1)
      someone.visitor.send({
        action: 'record.addPlan',
        typed: {what: `Book ${at}`, dueOn: '2027-03-03'},
      });
    const shown = () =>
      someone.visitor.screen.blocks.filter(({show}) => show === 'details');
    someone.visitor.send({action: 'due'});
    expect(shown()).toHaveLength(10);
    someone.visitor.press('due');
    expect(shown()).toHaveLength(14);
  });

  it('costs the open panel no call', () => {
    const someone = copyOf(wanting);
    someone.visitor.send({action: 'times'});
    someone.visitor.press('calendar.save', {digest: 'yes'});
    someone.visitor.open();
    expect(counted(someone)).toBe(1);
  });

  it('leaves a calendar that was deleted by hand deleted', () => {
    const someone = copyOf(wanting);
    someone.visitor.send({action: 'times'});
    someone.visitor.press('calendar.save', {digest: 'yes'});
    removeCalendar(someone.workspace, ownCalendars(someone)[0]!.id);
    sawTo(someone.visitor);
    expect(ownCalendars(someone)).toEqual([]);
    someone.visitor.send({action: 'times'});
    expect(fieldOf(someone, 'digest')).toBe('');
  });
});

describe('somebody who moves', () => {
  it('keeps each talk at its moment when the zone is changed, in the panel or in the sheet', () => {
    const inPanel = copyOf(arranged);
    inPanel.visitor.send({action: 'times'});
    inPanel.visitor.press('calendar.save', {zone: 'new york'});
    const inSheet = copyOf(arranged);
    const row = rowsOf(inSheet, 'Settings').findIndex(
      ({Setting}) => Setting === 'Time zone of this tracker',
    );
    byHand(inSheet).type('Settings', row + 2, {Value: 'America/New_York'});
    for (const someone of [inPanel, inSheet]) {
      someone.visitor.send({action: 'record.show', about: aboutTalk(someone)});
      expect(said(someone)).toContain('09:00 (America/New_York time)');
      expect(said(someone)).not.toContain('In your calendar this talk stands');
      expect(said(someone)).toContain('at 19:30 (Asia/Kolkata time)');
    }
  });

  it('is asked once where the device shows another time than the tracker', () => {
    const someone = copyOf(arranged);
    const open = () =>
      someone.visitor.send({action: 'overview'}, 'America/New_York');
    open();
    expect(said(someone)).toContain('This device is on America/New_York time');
    someone.visitor.press('calendar.keepZone');
    open();
    expect(said(someone)).not.toContain('This device is on');
  });

  it('who writes a zone that there is not is told so, and the tracker still opens', () => {
    const someone = copyOf(arranged);
    const row = rowsOf(someone, 'Settings').findIndex(
      ({Setting}) => Setting === 'Time zone of this tracker',
    );
    byHand(someone).type('Settings', row + 2, {Value: 'Narnia'});
    someone.visitor.open();
    expect(said(someone)).toContain('“Narnia” in your Settings tab');
  });
});

describe('a time that cannot be', () => {
  const inVienna = copyOf(prepared);
  inVienna.visitor.send({action: 'times'});
  inVienna.visitor.press('calendar.save', {zone: 'Vienna'});
  inVienna.visitor.send({action: 'record.arrange'});

  it('is refused in a sentence, whether in the hour that is left out, past, or nowhere', () => {
    const {visitor} = copyOf(inVienna);
    const refusals: readonly [Readonly<Record<string, string>>, string][] = [
      [{day: '2027-03-28', time: '02:30'}, 'the clocks of Europe/Vienna go'],
      [{day: '2027-02-29', time: '10:00'}, 'There is no day “2027-02-29”'],
      [{day: '2027-02-01', time: '10:00'}, 'is over'],
      [{day: '2027-04-01', time: '24:10'}, 'There is no time “24:10”'],
      [{minutes: '-5'}, '“-5” is not a number of minutes'],
      [{minutes: '0'}, '“0” is not a number of minutes'],
    ];
    for (const [typed, sentence] of refusals)
      expect(() =>
        visitor.press('record.saveArranged', {
          ...TALK,
          name: 'Bo Lind',
          ...typed,
        }),
      ).toThrow(sentence);
  });

  it.each([
    ['2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00Z'],
  ])(
    'beside one that is %s at %s, which is the right moment',
    (day, time, at) => {
      const someone = copyOf(inVienna);
      someone.visitor.press('record.saveArranged', {
        ...TALK,
        name: 'Bo Lind',
        day,
        time,
      });
      const {start} = eventsOf(someone)[0]!;
      expect('dateTime' in start && Date.parse(start.dateTime)).toBe(
        Date.parse(at),
      );
    },
  );
});

function isCutOff(press: () => unknown): boolean {
  try {
    press();
    return false;
  } catch (problem) {
    if (problem instanceof CutOff) return true;
    throw problem;
  }
}

function changing(): Someone {
  const someone = copyOf(arranged);
  someone.visitor.send({action: 'record.arrange', about: aboutTalk(someone)});
  return someone;
}

function move(someone: Someone, start: string, end: string): void {
  const [event] = eventsOf(someone);
  keepEvent(someone.workspace, ownCalendars(someone)[0]!.id, {
    ...event!,
    start: {dateTime: start, timeZone: 'Etc/GMT'},
    end: {dateTime: end, timeZone: 'Etc/GMT'},
  });
}

function idIn(someone: Someone, tab: string): string {
  return String(rowsOf(someone, tab)[0]!['Id']);
}

function aboutTalk(someone: Someone): {interview: string} {
  return {interview: idIn(someone, 'Interviews')};
}

function said({visitor}: Someone): string {
  return JSON.stringify(visitor.screen);
}

function fieldOf({visitor}: Someone, name: string): string {
  return fieldsOf(visitor.screen)[name]!;
}

function counted({visitor}: Someone): number {
  return visitor.calls.filter(({number}) => number > 0).length;
}

function ownCalendars({workspace}: Someone) {
  return listCalendars(workspace).filter(({byScript}) => byScript);
}

function eventsOf(someone: Someone): readonly KeptEvent[] {
  return ownCalendars(someone)
    .flatMap(({id}) => listEvents(someone.workspace, id))
    .filter(({status}) => status !== 'cancelled');
}

function talksIn(someone: Someone): readonly string[] {
  return eventsOf(someone)
    .filter(({summary}) => summary!.startsWith('Talk'))
    .map(({summary, start}) =>
      'dateTime' in start
        ? `${summary} ${start.dateTime.slice(11, 16)}`
        : `${summary}`,
    )
    .sort();
}

function digestIn(someone: Someone): KeptEvent | undefined {
  return eventsOf(someone).find(
    ({summary}) => summary === 'Seven Steps: what is due',
  );
}

function mailOf({workspace}: Someone): readonly {subject: string}[] {
  return workspace.store
    .keys('mail/')
    .map(key => workspace.store.read<{subject: string}>(key)!);
}
