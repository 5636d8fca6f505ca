import {bookTalk} from '../../../src/core/calendar/book-talk';
import {
  type BookingChoices,
  bookingOf,
} from '../../../src/core/calendar/booking';
import type {Timed} from '../../../src/core/calendar/own-calendar';
import {show} from '../../../src/core/deed';
import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {chainOf, MADE} from '../support/chain';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Partial<Omit<Interview, 'id'>>;

const START = '2027-03-02T14:00';
const ALONE = {invites: false, video: false};
const ida = put('people', 'P-1', {name: 'Ida Berg', email: 'ida@example.org'});
const calendar = put('settings', 'calendar', {value: 'mine'});
const end = () => show({id: 'end', title: '', blocks: []});

/** The event of a talk in a tracker that holds it. */
const event = (set: Set, choices: BookingChoices = ALONE, id = 'I-1') =>
  bookingOf(
    aWorld({changes: [ida, putTalk(set, id)]}),
    aTalk(set, id) as Timed,
    choices,
  );

/** What is asked for, one after the other, when `changes` say something of the talk `I-1`. */
function booking({
  before = [calendar],
  changes,
  choices = ALONE,
  calendars = ['mine'],
  videoLink,
}: {
  before?: readonly Change[];
  changes: readonly Change[];
  choices?: BookingChoices;
  calendars?: readonly string[];
  videoLink?: string;
}) {
  const world = aWorld({changes: [ida, ...before]});
  return chainOf(
    bookTalk(world, {interviewId: 'I-1', changes, choices, then: end}),
    world,
    {calendars, videoLink},
  ).deeds;
}

describe('a talk that is put into the calendar', () => {
  it('is booked first, then kept together with where it stands', () => {
    const arranged = putTalk({work: 'Baker'});
    expect(booking({changes: [arranged]})).toEqual([
      {
        do: 'book',
        calendarId: 'mine',
        booking: event({work: 'Baker'}),
        isThere: false,
      },
      {
        do: 'write',
        changes: [
          arranged,
          put('interviews', 'I-1', {inCalendar: START, invited: false}),
        ],
      },
    ]);
  });

  it.each<[string, readonly Change[]]>([
    ['that has no time', [putTalk({start: ''})]],
    ['that is gone', [put('people', 'P-2', {name: 'Bo Lind'})]],
  ])('is only kept where it is one %s', (_, changes) => {
    expect(booking({changes})).toEqual([{do: 'write', changes}]);
  });

  it('moves with its guests where it stands there already', () => {
    const moved = {start: '2027-03-04T10:00'} as const;
    const before = {inCalendar: START, invited: true} as const;
    expect(
      booking({
        before: [calendar, putTalk(before)],
        changes: [put('interviews', 'I-1', moved)],
      }),
    ).toEqual([
      {
        do: 'book',
        calendarId: 'mine',
        booking: event({...before, ...moved}, {invites: true, video: false}),
        isThere: true,
      },
      {
        do: 'write',
        changes: [
          put('interviews', 'I-1', moved),
          put('interviews', 'I-1', {inCalendar: moved.start, invited: true}),
        ],
      },
    ]);
  });

  it.each<[string, Set, string, Set]>([
    [
      'takes the video link for its place',
      {},
      'https://v',
      {place: 'https://v'},
    ],
    ['keeps the place it has', {place: 'Ward 3'}, 'https://v', {}],
    ['stays without a place where there is no link', {}, '', {}],
  ])('whose other side is invited %s', (_, set, videoLink, kept) => {
    const choices = {invites: true, video: true};
    expect(booking({changes: [putTalk(set)], choices, videoLink})).toEqual([
      {
        do: 'book',
        calendarId: 'mine',
        booking: event(set, choices),
        isThere: false,
      },
      {
        do: 'write',
        changes: [
          putTalk(set),
          put('interviews', 'I-1', {inCalendar: START, invited: true, ...kept}),
        ],
      },
    ]);
  });
});

describe('the calendar of its own', () => {
  const {calendar: words, settings} = aWorld().words;
  const made = [
    {do: 'makeCalendar', name: words.name, about: words.about},
    {
      do: 'write',
      changes: [
        put('settings', 'calendar', {name: settings.calendar, value: MADE}),
      ],
    },
  ];
  const stood = {inCalendar: START} as const;
  const kept = {
    do: 'write',
    changes: [
      putTalk(stood),
      put('interviews', 'I-1', {inCalendar: START, invited: false}),
    ],
  };

  it('is made with the first talk', () => {
    expect(booking({before: [], changes: [putTalk(stood)]})).toEqual([
      ...made,
      {do: 'book', calendarId: MADE, booking: event(stood), isThere: false},
      kept,
    ]);
  });

  it('is made anew where it was deleted, with all that is to come', () => {
    const other = {...stood, invited: true, start: '2027-03-03T09:00'} as const;
    const third = {...stood, start: '2027-03-05T09:00'} as const;
    expect(
      booking({
        before: [
          calendar,
          putTalk(other, 'I-2'),
          putTalk({...other, status: 'cancelled'}, 'I-3'),
          putTalk(third, 'I-4'),
        ],
        changes: [putTalk(stood)],
        calendars: [],
      }),
    ).toEqual([
      {do: 'book', calendarId: 'mine', booking: event(stood), isThere: true},
      ...made,
      {
        do: 'book',
        calendarId: MADE,
        booking: event(other, {invites: true, video: false}, 'I-2'),
        isThere: false,
      },
      {
        do: 'book',
        calendarId: MADE,
        booking: event(third, ALONE, 'I-4'),
        isThere: false,
      },
      {do: 'book', calendarId: MADE, booking: event(stood), isThere: true},
      kept,
    ]);
  });
});
