import {afterIdOf, afterTalk} from '../../../src/core/calendar/after-talk';
import {digest, DIGEST_ID} from '../../../src/core/calendar/digest';
import {
  followsTracker,
  keepUp,
  keepUpWith,
} from '../../../src/core/calendar/keep-up';
import type {Press} from '../../../src/core/screen';
import {type Change, put} from '../../../src/core/tracker';
import {chainOf, MADE} from '../support/chain';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const start = '2027-03-02T14:00' as const;
const inCalendar = start;
const calendar = put('settings', 'calendar', {value: 'mine'});
const daily = put('settings', 'digest', {value: 'yes'});
const read = put('plan', 'D-1', {what: 'Read', dueOn: '2027-03-02'});

const kept = (
  changes: readonly Change[],
  press: Press = keepUpWith(),
  calendars = ['mine'],
) => {
  const world = aWorld({changes});
  return {...chainOf(keepUp(world, press), world, {calendars}), at: world};
};

describe('the press that keeps the calendar up with the tracker', () => {
  it('says which talk it is about, where it is about one, and whether that is new', () => {
    const about = {
      nothing: keepUpWith(),
      talk: keepUpWith('I-1'),
      newTalk: keepUpWith('I-1', {isNew: true}),
    };
    expect(about).toEqual({
      nothing: {action: 'calendar.keepUp', about: {interview: ''}},
      talk: {action: 'calendar.keepUp', about: {interview: 'I-1'}},
      newTalk: {
        action: 'calendar.keepUp',
        about: {interview: 'I-1', isNew: 'yes'},
      },
    });
  });

  it('is pressed by itself only where the person wants what is due in the calendar', () => {
    expect([
      followsTracker(aWorld()),
      followsTracker(aWorld({changes: [daily]})),
      followsTracker(
        aWorld({changes: [put('settings', 'digest', {value: ''})]}),
      ),
    ]).toEqual([false, true, false]);
  });

  it('shows nothing, whatever it did', () => {
    expect(kept([]).screen).toEqual({
      id: 'calendar.keptUp',
      title: '',
      blocks: [],
    });
  });
});

describe('the entry after a talk', () => {
  const booked = [
    calendar,
    putTalk({inCalendar}),
    putTalk({inCalendar}, 'I-2'),
  ];

  it.each([
    ['is new where the talk is', true, false],
    ['should be there where the talk was', false, true],
  ])('%s', (_, isNew, isThere) => {
    const {deeds, at} = kept(booked, keepUpWith('I-2', {isNew}));
    const talk = {...aTalk({inCalendar}, 'I-2'), start};
    expect(deeds).toEqual([
      {do: 'book', calendarId: 'mine', booking: afterTalk(at, talk), isThere},
    ]);
  });

  it('goes with a talk that no longer stands in the calendar', () => {
    expect(kept([calendar, putTalk()], keepUpWith('I-1')).deeds).toEqual([
      {
        do: 'unbook',
        calendarId: 'mine',
        eventId: afterIdOf('I-1'),
        tellsGuests: false,
      },
    ]);
  });

  it.each<[string, readonly Change[], string]>([
    ['no talk is meant', booked, ''],
    ['the talk is gone', booked, 'I-9'],
    ['there is no calendar', [putTalk({inCalendar})], 'I-1'],
  ])('is let be where %s', (_, changes, id) => {
    expect(kept(changes, keepUpWith(id)).deeds).toEqual([]);
  });

  it('is missed by nobody who deleted the calendar', () => {
    const {deeds, screen} = kept(booked, keepUpWith('I-1'), []);
    expect(deeds).toMatchObject([
      {do: 'book', booking: {id: afterIdOf('I-1')}},
    ]);
    expect(screen.id).toBe('calendar.keptUp');
  });
});

describe('the daily entry', () => {
  it('follows what is due, after the talk was seen to', () => {
    const {deeds, at} = kept(
      [calendar, daily, read, putTalk()],
      keepUpWith('I-1'),
    );
    expect(deeds).toEqual([
      {
        do: 'unbook',
        calendarId: 'mine',
        eventId: afterIdOf('I-1'),
        tellsGuests: false,
      },
      {do: 'book', calendarId: 'mine', booking: digest(at), isThere: true},
    ]);
  });

  it('goes where nothing is due', () => {
    expect(kept([calendar, daily]).deeds).toEqual([
      {
        do: 'unbook',
        calendarId: 'mine',
        eventId: DIGEST_ID,
        tellsGuests: false,
      },
    ]);
  });

  it('is let be where the person does not want it', () => {
    expect(kept([calendar, read]).deeds).toEqual([]);
  });

  it('makes the calendar where there is none yet, and something is due', () => {
    const {deeds, at} = kept([daily, read]);
    const {calendar: words, settings} = at.words;
    expect(deeds).toEqual([
      {do: 'makeCalendar', name: words.name, about: words.about},
      {
        do: 'write',
        changes: [
          put('settings', 'calendar', {name: settings.calendar, value: MADE}),
        ],
      },
      {do: 'book', calendarId: MADE, booking: digest(at), isThere: true},
    ]);
    expect(kept([daily]).deeds).toEqual([]);
  });

  it('is no longer wanted by whoever deleted the calendar', () => {
    const {deeds, at, screen} = kept([calendar, daily, read], undefined, []);
    expect(deeds).toEqual([
      {do: 'book', calendarId: 'mine', booking: digest(at), isThere: true},
      {
        do: 'write',
        changes: [
          put('settings', 'digest', {
            name: at.words.settings.digest,
            value: '',
          }),
        ],
      },
    ]);
    expect(screen.id).toBe('calendar.keptUp');
  });
});
