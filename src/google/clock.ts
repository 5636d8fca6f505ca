import type {Moment} from '../core/day';
import type {Clock} from '../core/ports';

export const googleClock: Clock = {
  now: zone =>
    Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm") as Moment,
  chance: () => Utilities.getUuid().replace(/-/g, '').slice(0, 8),
};
