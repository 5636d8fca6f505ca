import type {Moment} from '../../../src/core/day';
import {dayPart} from '../../../src/core/day';
import {english} from '../../../src/core/languages/english';
import {type Change, changed, emptyTracker} from '../../../src/core/tracker';
import type {World} from '../../../src/core/world';
import {clockIn} from './clock-in';

/** A world that holds what `changes` put into an empty tracker; Monday 1 March 2027, 9 in the morning in Vienna unless said otherwise. */
export function aWorld({
  changes = [],
  now = '2027-03-01T09:00',
  place = 'panel',
  deviceZone,
}: {
  changes?: readonly Change[];
  now?: Moment;
  place?: World['place'];
  deviceZone?: string;
} = {}): World {
  let made = 0;
  return {
    tracker: changed(emptyTracker('tracker'), changes),
    now,
    today: dayPart(now),
    zone: 'Europe/Vienna',
    clockIn,
    words: english,
    place,
    deviceZone,
    newId: prefix => `${prefix}-new${++made}`,
  };
}
