import {offsetAt} from '../../../local/services/zone';
import type {Moment} from '../../../src/core/day';
import type {ClockIn} from '../../../src/core/zones';

/** The clocks as the local workspace has them. */
export const clockIn: ClockIn = (milliseconds, zone) => {
  try {
    return new Date(milliseconds + offsetAt(milliseconds, zone))
      .toISOString()
      .slice(0, 16) as Moment;
  } catch {
    return undefined;
  }
};
