import {afterTalk, talkOfRow} from '../../../src/core/calendar/after-talk';
import {bookingOf} from '../../../src/core/calendar/booking';
import {eventIdOf} from '../../../src/core/calendar/event-id';
import type {Moment} from '../../../src/core/day';
import {english} from '../../../src/core/languages/english';
import {type Change, put} from '../../../src/core/tracker';
import type {Interview} from '../../../src/core/tables';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ALONE = {invites: false, video: false};
const ida = put('people', 'P-1', {
  name: 'Ida Berg',
  email: 'ida@example.org',
  phone: '01 234',
});

/** A talk that has its time. */
const timed = (set: Partial<Omit<Interview, 'id'>> = {}) =>
  aTalk(set) as Interview & {readonly start: Moment};

const booked = (
  set: Partial<Omit<Interview, 'id'>> = {},
  {changes = [], choices = ALONE} = {} as {
    changes?: readonly Change[];
    choices?: typeof ALONE;
  },
) => bookingOf(aWorld({changes: [ida, ...changes]}), timed(set), choices);

describe('the event of a talk', () => {
  it('takes its time, length, place and zone, and leads to the tracker', () => {
    expect(booked({place: 'Ward 3', minutes: 30})).toMatchObject({
      title: 'Talk with Ida Berg',
      place: 'Ward 3',
      start: '2027-03-02T14:00',
      minutes: 30,
      zone: 'Europe/Vienna',
      again: [],
      isReminder: false,
      guests: [],
      video: false,
      row: 'I-1',
    });
    expect(booked().address).toMatch(/\/spreadsheets\/d\/tracker\/edit#gid=\d/);
  });

  it('says whom to reach, and how, for one’s own eyes', () => {
    expect(booked().description).toContain('Ida Berg: 01 234, ida@example.org');
  });

  it('has the other person in it only when they are invited, and then nothing that is not for them', () => {
    const {guests, title, description} = booked(
      {mustLearn: 'Whether I would last a night'},
      {choices: {invites: true, video: true}},
    );
    expect(guests).toEqual([{email: 'ida@example.org', name: 'Ida Berg'}]);
    expect(title).not.toContain('Ida');
    expect(description).not.toContain('last a night');
  });

  it('invites nobody without an address, nor anybody who is gone', () => {
    const changes = [put('people', 'P-2', {name: 'Bo Lind'})];
    expect(
      booked(
        {personIds: 'P-1 P-2 P-3'},
        {changes, choices: {invites: true, video: false}},
      ).guests,
    ).toEqual([{email: 'ida@example.org', name: 'Ida Berg'}]);
  });

  it.each([
    [{}, [1440, 60]],
    [{type: 'phone'}, [1440, 10]],
    [{travelMinutes: 30}, [1440, 45]],
    [{type: 'video', travelMinutes: 30}, [1440, 10]],
  ])('reminds a day before, and when it is time: %j', (set, minutes) =>
    expect(booked(set).reminders).toEqual(minutes),
  );

  it.each([
    [{remindDayBefore: 'no'}, [60]],
    [{remindJustBefore: 'no'}, [1440]],
    [{remindDayBefore: 'no', remindJustBefore: 'no'}, []],
  ])('reminds as the person likes it: %j', (settings, minutes) =>
    expect(
      booked(
        {},
        {
          changes: Object.entries(settings).map(([key, value]) =>
            put('settings', key, {value}),
          ),
        },
      ).reminders,
    ).toEqual(minutes),
  );
});

describe('the entry after a talk', () => {
  it('begins at its end, and comes again when the thank-you is due', () => {
    const address =
      'https://docs.google.com/spreadsheets/d/tracker/edit#gid=73';
    expect(afterTalk(aWorld(), timed({minutes: 30}))).toEqual({
      id: eventIdOf('I-1.after'),
      title: 'After Ida Berg: impressions now, then the thank-you',
      description: `${english.calendar.afterAbout}\n\nYour tracker: ${address}`,
      place: '',
      start: '2027-03-02T14:30',
      minutes: 15,
      again: ['2027-03-03T14:30'],
      zone: 'Europe/Vienna',
      isReminder: true,
      reminders: [0],
      guests: [],
      video: false,
      address,
      row: 'I-1',
    });
  });

  it.each([
    ['I-1.after', 'I-1'],
    ['I-1', 'I-1'],
    ['.after-1', '.after-1'],
  ])('leads to its talk: from «%s» to «%s»', (row, talk) => {
    expect(talkOfRow(row)).toBe(talk);
  });

  it('goes by the person’s own hours', () => {
    const world = aWorld({
      changes: [put('settings', 'thanksHours', {value: '48'})],
    });
    expect(afterTalk(world, timed({minutes: 30})).again).toEqual([
      '2027-03-04T14:30',
    ]);
  });
});
