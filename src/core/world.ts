import type {Day, Moment} from './day';
import type {Words} from './languages/words';
import type {Tracker} from './tracker';

/** All that a decision may depend on: what the tracker holds, what time it is, and in which language to speak. */
export interface World {
  readonly tracker: Tracker;
  /** In the tracker's zone. */
  readonly now: Moment;
  readonly today: Day;
  /** The tracker's IANA zone, for example `Europe/Vienna`. */
  readonly zone: string;
  readonly words: Words;
  /** An id no row has yet, beginning with `prefix`. */
  readonly newId: (prefix: string) => string;
}
