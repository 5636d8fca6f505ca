import {dayPart, isDay, type Moment, timePart} from '../../day';
import {Problem} from '../../problem';
import {sayDay} from '../../say-day';
import {type Press, typed} from '../../screen';
import type {World} from '../../world';
import {isShownIn, zoneMeant} from '../../zones';
import {timeTyped} from './time-typed';

/** A talk is no longer than a day. */
const MOST_MINUTES = 24 * 60;

/** The day and time typed for a talk, which the clocks of the tracker's zone show at some time. */
export function startTyped(world: World, press: Press): Moment {
  const day = typed(press, 'day');
  if (day === '') throw new Problem('noTalkDay', {}, 'day');
  if (!isDay(day)) throw new Problem('noSuchDay', {day}, 'day');
  const time = timeTyped(press, 'time');
  if (time === '') throw new Problem('noTalkTime', {}, 'time');
  const start = `${day}T${time}` as Moment;
  if (!isShownIn(world.clockIn, start, world.zone))
    throw new Problem(
      'timeLeftOut',
      {
        day: sayDay(dayPart(start), world.words),
        time: timePart(start),
        zone: world.zone,
      },
      'time',
    );
  return start;
}

/** Undefined where nothing is typed. */
export function minutesTyped(press: Press, name: string): number | undefined {
  const words = typed(press, name);
  if (words === '') return undefined;
  const minutes = Number(words);
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MOST_MINUTES)
    throw new Problem('noSuchMinutes', {minutes: words}, name);
  return minutes;
}

/** The zone meant by what stands in the field for it; '' where nothing stands there. */
export function zoneTyped(
  {clockIn}: World,
  words: string,
  name = 'theirZone',
): string {
  if (words.trim() === '') return '';
  const zone = zoneMeant(clockIn, words);
  if (zone === undefined) throw new Problem('noSuchZone', {zone: words}, name);
  return zone;
}
