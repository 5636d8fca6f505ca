import type {Day, Moment} from './day';
import type {Words} from './languages/words';
import type {Tracker} from './tracker';
import type {ClockIn} from './zones';

/** Where the person is: beside the spreadsheet, at a card, or at the card of a message that is being written and takes what is put into it. */
export type Place = 'panel' | 'card' | 'message';

/** All that a decision may depend on: what the tracker holds, what time it is, where the person is, and in which language to speak. */
export interface World {
  readonly tracker: Tracker;
  /** In the tracker's zone. */
  readonly now: Moment;
  readonly today: Day;
  /** The tracker's IANA zone, for example `Europe/Vienna`. */
  readonly zone: string;
  readonly clockIn: ClockIn;
  /** The IANA zone that the person's own device goes by, where it says so. */
  readonly deviceZone?: string;
  readonly words: Words;
  readonly place: Place;
  /** An id for a new row, beginning with `prefix`. A press that is repeated gets the same ids in the same order, so it finds the rows its first try added. */
  readonly newId: (prefix: string) => string;
}
