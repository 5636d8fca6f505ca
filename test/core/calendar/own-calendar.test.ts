import {isBookable} from '../../../src/core/calendar/coming';
import {
  bookedAhead,
  withNewCalendar,
} from '../../../src/core/calendar/own-calendar';
import {show} from '../../../src/core/deed';
import type {Interview} from '../../../src/core/tables';
import {put} from '../../../src/core/tracker';
import {chainOf, MADE} from '../support/chain';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Partial<Omit<Interview, 'id'>>;

describe('a talk that belongs into a calendar', () => {
  it.each<[string, Set, boolean]>([
    ['is to come', {}, true],
    ['has begun', {start: '2027-03-01T08:50'}, true],
    ['begins this minute', {start: '2027-03-01T09:00'}, true],
    ['is over this minute', {start: '2027-03-01T08:40'}, false],
    ['has no time yet', {start: ''}, false],
    ['was called off', {status: 'cancelled'}, false],
    ['took place', {status: 'done'}, false],
    ['is recorded', {recordedAt: '2027-03-01T08:00'}, false],
  ])('one that %s: %j is %s', (_, set, bookable) => {
    expect(isBookable(aWorld(), aTalk(set))).toBe(bookable);
  });
});

describe('what stands in the calendar', () => {
  const inCalendar = '2027-03-02T14:00';
  const talks = [
    putTalk({inCalendar}, 'I-1'),
    putTalk({}, 'I-2'),
    putTalk({inCalendar, status: 'cancelled'}, 'I-3'),
    putTalk({inCalendar: '2027-03-05T10:00'}, 'I-4'),
  ];

  it('is each talk to come that was put there', () => {
    const changes = [...talks, put('settings', 'calendar', {value: 'mine'})];
    expect(bookedAhead(aWorld({changes}))).toEqual([
      aTalk({inCalendar}, 'I-1'),
      aTalk({inCalendar: '2027-03-05T10:00'}, 'I-4'),
    ]);
  });

  it('is nothing where there is no calendar', () => {
    expect(bookedAhead(aWorld({changes: talks}))).toEqual([]);
  });
});

it('a new calendar is made with a name and what it is for, and kept in the Settings tab', () => {
  const world = aWorld();
  const {calendar, settings} = world.words;
  const end = (id: string) => show({id, title: '', blocks: []});
  const {deeds, screen} = chainOf(
    withNewCalendar(world, ({tracker}) => end(tracker.rows.settings[0]!.value)),
    world,
  );
  expect(deeds).toEqual([
    {do: 'makeCalendar', name: calendar.name, about: calendar.about},
    {
      do: 'write',
      changes: [
        put('settings', 'calendar', {name: settings.calendar, value: MADE}),
      ],
    },
  ]);
  expect(screen.id).toBe(MADE);
});
