import {bookingOf} from '../calendar/booking';
import {eventIdOf} from '../calendar/event-id';
import type {Timed} from '../calendar/own-calendar';
import {minutesOf} from '../questions/timing';
import type {Interview} from '../tables';
import type {World} from '../world';
import {instantOf} from '../zones';
import {escaped} from './escaped';
import {folded} from './folded';

/**
 * Talks as an iCalendar file (RFC 5545), with all moments in UTC, so that no reader has to know our zones. A later file
 * stands above an earlier one, and a talk that was called off is in it as cancelled: brought in again, it changes what is there.
 */
export function asCalendar(world: World, talks: readonly Interview[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SevenSteps//Talks//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(world.words.calendar.name)}`,
    ...talks.flatMap(talk => (isTimed(talk) ? eventLines(world, talk) : [])),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

export const isTimed = (talk: Interview): talk is Timed => talk.start !== '';

function eventLines(world: World, talk: Timed): readonly string[] {
  const booking = bookingOf(world, talk, {invites: false, video: false});
  const start = instant(world, talk.start);
  const now = instant(world, world.now);
  const isOff = talk.status === 'cancelled';
  return [
    'BEGIN:VEVENT',
    // The same as Google gives to the event in its own calendar.
    `UID:${eventIdOf(talk.id)}@google.com`,
    `DTSTAMP:${inUtc(now)}`,
    // Minutes since 1970: a later file has the higher number.
    `SEQUENCE:${now / 60_000}`,
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART:${inUtc(start)}`,
    `DTEND:${inUtc(start + minutesOf(talk) * 60_000)}`,
    `SUMMARY:${escaped(booking.title)}`,
    `DESCRIPTION:${escaped(booking.description)}`,
    ...(talk.place === '' ? [] : [`LOCATION:${escaped(talk.place)}`]),
    ...(isOff ? [] : booking.reminders.flatMap(alarm(booking.title))),
    'END:VEVENT',
  ];
}

const alarm =
  (title: string) =>
  (minutes: number): readonly string[] => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${minutes}M`,
    'END:VALARM',
  ];

const instant = ({clockIn, zone}: World, moment: Timed['start']): number =>
  instantOf(clockIn, moment, zone)!;

/** `20270301T090000Z` */
const inUtc = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
