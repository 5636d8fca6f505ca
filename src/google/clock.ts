import type {Moment} from '../core/day';
import type {Clock} from '../core/ports';

export const googleClock: Clock = {
  now: () => Date.now(),

  shown(milliseconds, zone) {
    try {
      return Utilities.formatDate(
        new Date(milliseconds),
        zone,
        "yyyy-MM-dd'T'HH:mm",
      ) as Moment;
    } catch (error) {
      if (!/timeZone/i.test(String(error))) throw error;
      return undefined;
    }
  },

  chance: () => Utilities.getUuid().replace(/-/g, '').slice(0, 8),
};
