import {eventIdOf} from '../../../src/core/calendar/event-id';
import {
  lookedUp,
  type MovedThere,
} from '../../../src/core/calendar/moved-there';
import type {CalendarFound, EventFound} from '../../../src/core/deed';
import {type Change, put} from '../../../src/core/tracker';
import {chainOf} from '../support/chain';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const inCalendar = '2027-03-02T14:00' as const;
const calendar = put('settings', 'calendar', {value: 'mine'});
const talk = aTalk({inCalendar});

/** The event of the talk that begins at 14:00 and takes 20 minutes, altered by hand. */
const event = (set: Partial<EventFound> = {}, row = 'I-1'): EventFound => ({
  id: eventIdOf(row),
  start: '2027-03-02T14:00',
  end: '2027-03-02T14:20',
  isAllDay: false,
  ...set,
});

/** What the screen is told, and what was asked of the calendar before. */
function lookup(
  changes: readonly Change[],
  found: CalendarFound,
  of?: typeof talk,
) {
  let moved: readonly MovedThere[] | undefined;
  const world = aWorld({changes});
  const {deeds} = chainOf(
    lookedUp(world, of, told => {
      moved = told;
      return {id: 'drawn', title: '', blocks: []};
    }),
    world,
    {found},
  );
  return {deeds, moved};
}
const movedTo = (set: Partial<EventFound>) =>
  lookup([calendar, putTalk({inCalendar})], [event(set)]).moved;

describe('a talk whose event was altered by hand', () => {
  it.each<[string, Partial<EventFound>, MovedThere['to']]>([
    [
      'begins later',
      {start: '2027-03-02T15:00', end: '2027-03-02T15:20'},
      {start: '2027-03-02T15:00', minutes: 20},
    ],
    [
      'takes longer',
      {end: '2027-03-02T14:45'},
      {start: '2027-03-02T14:00', minutes: 45},
    ],
    [
      'moved and has no length, so it keeps its own',
      {start: '2027-03-02T15:00', end: '2027-03-02T15:00'},
      {start: '2027-03-02T15:00', minutes: 20},
    ],
    [
      'became another day without a time, so it keeps its own',
      {start: '2027-03-05T00:00', end: '2027-03-06T00:00', isAllDay: true},
      {start: '2027-03-05T14:00', minutes: 20},
    ],
  ])('%s', (_, set, to) => {
    expect(movedTo(set)).toEqual([{talk, to}]);
  });

  it.each<[string, Partial<EventFound>]>([
    ['where it is to be', {}],
    ['without a length', {end: '2027-03-02T14:00'}],
    [
      'as the whole of its day',
      {start: '2027-03-02T00:00', end: '2027-03-03T00:00', isAllDay: true},
    ],
  ])('is not moved where it stands %s', (_, set) => {
    expect(movedTo(set)).toEqual([]);
  });

  it.each<[string, CalendarFound]>([
    ['its event is gone', [event({}, 'I-2')]],
    ['the whole calendar is', undefined],
  ])('is told to be gone where %s', (_, found) => {
    const {moved} = lookup([calendar, putTalk({inCalendar})], found);
    expect(moved).toEqual([{talk, to: 'gone'}]);
  });
});

describe('looking into the calendar', () => {
  const two = [calendar, putTalk({inCalendar}), putTalk({inCalendar}, 'I-2')];
  const look = {
    do: 'lookInCalendar',
    calendarId: 'mine',
    from: '2026-12-31',
  };

  it('goes sixty days back, and tells of every talk to come', () => {
    expect(lookup(two, [])).toEqual({
      deeds: [look],
      moved: [
        {talk, to: 'gone'},
        {talk: aTalk({inCalendar}, 'I-2'), to: 'gone'},
      ],
    });
  });

  it('tells of the one talk that is asked for', () => {
    expect(lookup(two, [], talk)).toEqual({
      deeds: [look],
      moved: [{talk, to: 'gone'}],
    });
  });

  it('is left out where no talk stands in it', () => {
    expect(lookup([calendar, putTalk()], [])).toEqual({deeds: [], moved: []});
    expect(lookup(two, [], aTalk({}, 'I-9'))).toEqual({deeds: [], moved: []});
  });
});
