import {addMinutes, type Moment} from '../day';
import {DEFAULT_MINUTES} from '../settings';
import type {Interview} from '../tables';

/** Minutes kept for names, permission and good-byes. */
export const CLOSING_MINUTES = 4;
/** What a question with its answer takes; two to three minutes is the common experience. */
export const MINUTES_A_QUESTION = 2.5;
/** Minutes to be there before the time agreed. */
export const EARLY_MINUTES = 15;
type Timed = Pick<
  Interview,
  'start' | 'minutes' | 'travelMinutes' | 'type' | 'place'
>;

/** How the two meet. A practice talk is taken as in person once it has a place or a way there. */
export type Meeting = 'in person' | 'video' | 'phone' | 'written';

export function meetingOf({type, place, travelMinutes}: Timed): Meeting {
  if (type === 'phone' || type === 'video' || type === 'written') return type;
  if (type !== 'practice') return 'in person';
  return place !== '' || travelMinutes !== undefined ? 'in person' : 'phone';
}

export const minutesOf = ({minutes}: Timed): number =>
  minutes !== undefined && minutes > 0 ? minutes : DEFAULT_MINUTES;

/** When the time asked for is over; undefined where no start is known. */
export const endOf = (talk: Timed): Moment | undefined =>
  talk.start === '' ? undefined : addMinutes(talk.start, minutesOf(talk));

/** When to ask the last question. */
export const lastQuestionAt = (talk: Timed): Moment | undefined =>
  talk.start === ''
    ? undefined
    : addMinutes(talk.start, Math.max(0, minutesOf(talk) - CLOSING_MINUTES));

/** When to leave the house, a quarter of an hour in hand; only where the two meet in person and the way is known. */
export const leaveBy = (talk: Timed): Moment | undefined =>
  talk.start === '' ||
  talk.travelMinutes === undefined ||
  meetingOf(talk) !== 'in person'
    ? undefined
    : addMinutes(talk.start, -talk.travelMinutes - EARLY_MINUTES);

/** How many questions fit, apart from the closing pair, which has its own minutes. At least one. */
export const roomFor = (minutes: number): number =>
  Math.max(1, Math.floor((minutes - CLOSING_MINUTES) / MINUTES_A_QUESTION));

/** Whether that many questions, apart from the closing pair, are more than the minutes hold. */
export const isTooMany = (count: number, minutes: number): boolean =>
  count > roomFor(minutes);
