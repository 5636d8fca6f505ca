import {unbookTalk} from '../../../src/core/calendar/book-talk';
import {eventIdOf} from '../../../src/core/calendar/event-id';
import {show} from '../../../src/core/deed';
import {type Change, put} from '../../../src/core/tracker';
import {chainOf} from '../support/chain';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const inCalendar = '2027-03-02T14:00';
const calendar = put('settings', 'calendar', {value: 'mine'});
const off = put('interviews', 'I-1', {status: 'cancelled'});
const asked = (before: readonly Change[]) => {
  const world = aWorld({changes: before});
  const then = () => show({id: 'end', title: '', blocks: []});
  return chainOf(
    unbookTalk(world, {interviewId: 'I-1', changes: [off], then}),
    world,
  ).deeds;
};

describe('a talk that is called off', () => {
  it.each([
    ['tells those invited', true],
    ['tells nobody where nobody is invited', false],
  ])('leaves the calendar, and %s', (_, invited) => {
    expect(asked([calendar, putTalk({inCalendar, invited})])).toEqual([
      {
        do: 'unbook',
        calendarId: 'mine',
        eventId: eventIdOf('I-1'),
        tellsGuests: invited,
      },
      {
        do: 'write',
        changes: [
          off,
          put('interviews', 'I-1', {inCalendar: '', invited: false}),
        ],
      },
    ]);
  });

  it.each<[string, readonly Change[]]>([
    ['it never stood in the calendar', [calendar, putTalk()]],
    ['there is no calendar', [putTalk({inCalendar})]],
    ['it is gone', [calendar]],
  ])('is only kept as such where %s', (_, before) => {
    expect(asked(before)).toEqual([{do: 'write', changes: [off]}]);
  });
});
