import {eventText} from '../../../src/core/calendar/event-text';
import {eventIdOf} from '../../../src/core/calendar/event-id';
import {put} from '../../../src/core/tracker';
import type {Interview} from '../../../src/core/tables';
import {escaped} from '../../../src/core/writing/escaped';
import {asCalendar} from '../../../src/core/writing/ics';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const world = aWorld({
  changes: [
    put('people', 'P-1', {name: 'Ida Berg', email: 'ida@ward.example'}),
  ],
});
/** The lines of the file, none of them folded. */
const linesOf = (...talks: readonly Interview[]) =>
  asCalendar(world, talks).replaceAll('\r\n ', '').split('\r\n');
const alarm = (trigger: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'DESCRIPTION:Talk with Ida Berg',
  `TRIGGER:${trigger}`,
  'END:VALARM',
];
const HEAD = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//SevenSteps//Talks//EN',
  'METHOD:PUBLISH',
  `X-WR-CALNAME:${world.words.calendar.name}`,
];
const END = ['END:VCALENDAR', ''];

describe('the file of talks', () => {
  it('S6.9 says all of a talk in UTC, with its reminders, in lines of its own', () => {
    const talk = {
      ...aTalk({place: 'Ward 3'}),
      start: '2027-03-02T14:00',
    } as const;
    const {description} = eventText(world, talk, {isShared: false});
    expect(linesOf(talk)).toEqual([
      ...HEAD,
      'BEGIN:VEVENT',
      `UID:${eventIdOf('I-1')}@google.com`,
      'DTSTAMP:20270301T080000Z',
      `SEQUENCE:${Date.UTC(2027, 2, 1, 8) / 60_000}`,
      'STATUS:CONFIRMED',
      'DTSTART:20270302T130000Z',
      'DTEND:20270302T132000Z',
      'SUMMARY:Talk with Ida Berg',
      `DESCRIPTION:${escaped(description)}`,
      'LOCATION:Ward 3',
      ...alarm('-PT1440M'),
      ...alarm('-PT60M'),
      'END:VEVENT',
      ...END,
    ]);
  });

  it('has no reminders of a talk that was called off', () => {
    const lines = linesOf(aTalk({status: 'cancelled', place: 'Ward 3'}));
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).not.toContain('BEGIN:VALARM');
  });

  it('says no place where there is none', () => {
    expect(
      linesOf(aTalk()).filter(line => line.startsWith('LOCATION')),
    ).toEqual([]);
  });

  it('has nothing in it without a talk that has a time', () => {
    expect([linesOf(), linesOf(aTalk({start: ''}))]).toEqual([
      [...HEAD, ...END],
      [...HEAD, ...END],
    ]);
  });
});
