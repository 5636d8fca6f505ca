import {addDays, type Day, type Moment} from '../day';
import type {Booking} from '../deed';
import {fill} from '../languages/words';
import {sayDay} from '../say-day';
import type {World} from '../world';
import {REMINDER_MINUTES} from './after-talk';
import {dueItems} from './due';
import {eventIdOf} from './event-id';
import {trackerAddress} from './tracker-address';

/** The setting that says whether what is due stands in the calendar. */
export const DIGEST = 'digest';
export const DIGEST_ID = eventIdOf('digest');
/** When it comes, on the tracker's clock. */
const AT = '09:00';

/**
 * What is due, as one entry that comes on each day on which something falls due; undefined where nothing does.
 * What was due before today comes today, or tomorrow once today's time is over.
 */
export function digest(world: World): Booking | undefined {
  const {today, now, words} = world;
  const next = now < at(today) ? today : addDays(today, 1);
  const byDay = new Map<Day, string[]>();
  for (const {what, on} of dueItems(world)) {
    const day = on < next ? next : on;
    byDay.set(day, [...(byDay.get(day) ?? []), what]);
  }
  const days = [...byDay.keys()];
  const [first, ...later] = days;
  if (!first) return undefined;
  const address = trackerAddress(world.tracker, 'people');
  return {
    id: DIGEST_ID,
    title: words.calendar.digestTitle,
    description: [
      ...days.map(day =>
        [
          sayDay(day, words),
          ...byDay
            .get(day)!
            .map(what => fill(words.calendar.digestItem, {what})),
        ].join('\n'),
      ),
      fill(words.calendar.tracker, {address}),
    ].join('\n\n'),
    place: '',
    start: at(first),
    minutes: REMINDER_MINUTES,
    again: later.map(at),
    zone: world.zone,
    isReminder: true,
    reminders: [0],
    guests: [],
    video: false,
    address,
    row: 'digest',
  };
}

const at = (day: Day): Moment => `${day}T${AT}`;
