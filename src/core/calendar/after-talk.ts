import type {Booking} from '../deed';
import {addMinutes} from '../day';
import {fill} from '../languages/words';
import {paceOf} from '../pace';
import {minutesOf} from '../questions/timing';
import type {World} from '../world';
import {eventIdOf} from './event-id';
import type {Timed} from './own-calendar';
import {trackerAddress} from './tracker-address';

/** Minutes that an entry takes which only reminds. */
export const REMINDER_MINUTES = 15;

/** The id of the entry that comes after a talk. */
export const afterIdOf = (interviewId: string): string =>
  eventIdOf(`${interviewId}${AFTER}`);

const AFTER = '.after';

/** The row that an entry of the calendar is about, be it the talk's own or the one that comes after it. */
export const talkOfRow = (row: string): string =>
  row.endsWith(AFTER) ? row.slice(0, -AFTER.length) : row;

/** The entry that comes at the end of a talk, for the impressions, and once more when the thank-you falls due (S6.3, S7.1). */
export function afterTalk(world: World, talk: Timed): Booking {
  const {calendar: words} = world.words;
  const end = addMinutes(talk.start, minutesOf(talk));
  const address = trackerAddress(world.tracker, 'interviews');
  return {
    id: afterIdOf(talk.id),
    title: fill(words.afterTitle, {person: talk.person}),
    description: `${words.afterAbout}\n\n${fill(words.tracker, {address})}`,
    place: '',
    start: end,
    minutes: REMINDER_MINUTES,
    again: [addMinutes(end, paceOf(world.tracker).thanksHours * 60)],
    zone: world.zone,
    isReminder: true,
    reminders: [0],
    guests: [],
    video: false,
    address,
    row: talk.id,
  };
}
