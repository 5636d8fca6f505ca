import type {Moment} from '../day';
import {fill} from '../languages/words';
import {sayMoment} from '../say-day';
import {peopleOf} from '../steps/questions/brief-parts';
import type {Interview} from '../tables';
import type {World} from '../world';
import {onClockOf, zoneMeant} from '../zones';

/** When a talk is by the clock of each who has another one. */
export const theirTimes = (world: World, talk: Interview): readonly string[] =>
  talk.start === ''
    ? []
    : peopleOf(world, talk).flatMap(
        ({name, timeZone}) =>
          theirTime(world, {name, timeZone, start: talk.start as Moment}) ?? [],
      );

/** Undefined where their clock is one's own. */
function theirTime(
  {words, zone: own, clockIn}: World,
  {
    name,
    timeZone,
    start,
  }: {
    readonly name: string;
    readonly timeZone: string;
    readonly start: Moment;
  },
): string | undefined {
  if (timeZone.trim() === '') return undefined;
  const zone = zoneMeant(clockIn, timeZone);
  const moment =
    zone && onClockOf(clockIn, {moment: start, from: own, to: zone});
  if (!zone || !moment)
    return fill(words.calendar.theirZoneUnknown, {
      person: name,
      zone: timeZone,
    });
  if (moment === start) return undefined;
  return fill(words.calendar.theirClock, {
    person: name,
    moment: sayMoment(moment, words),
    zone,
  });
}
