import {clockTime} from './day';
import type {Work} from './tables';
import {keptOf, setting, type Tracker} from './tracker';

/** How quickly things fall due for this person, and when they like to talk. */
export interface Pace {
  /** Working days without an answer until somebody else at the same place is worth a try. */
  readonly tryAnotherAfter: number;
  /** Working days without an answer until the first is asked again, once. */
  readonly askAgainAfter: number;
  /** Hours after a talk until its thank-you is due. */
  readonly thanksHours: number;
  /** Opinions on a kind of work that give a fair picture. */
  readonly opinions: number;
  /** No talk is suggested before this time, on the tracker's clock. */
  readonly talksFrom: string;
  /** A suggested talk is over by this time. */
  readonly talksUntil: string;
  /** Whether the calendar reminds of a talk the day before, to confirm it. */
  readonly remindDayBefore: boolean;
  /** Whether the calendar reminds of a talk when it is time to leave, or just before it. */
  readonly remindJustBefore: boolean;
}

/** Where the person has said nothing: three and seven working days (3B7), a day for a thank-you, three to five opinions as commonly advised, office hours. */
export const USUAL: Pace = {
  tryAnotherAfter: 3,
  askAgainAfter: 7,
  thanksHours: 24,
  opinions: 3,
  talksFrom: '09:00',
  talksUntil: '18:00',
  remindDayBefore: true,
  remindJustBefore: true,
};

/** What each number may be. */
export const BOUNDS = {
  tryAnotherAfter: {least: 1, most: 30},
  askAgainAfter: {least: 2, most: 60},
  thanksHours: {least: 1, most: 168},
  opinions: {least: 1, most: 50},
} as const;

export type PaceNumber = keyof typeof BOUNDS;
export const PACE_NUMBERS = Object.keys(BOUNDS) as readonly PaceNumber[];
export const PACE_TIMES = ['talksFrom', 'talksUntil'] as const;
export const PACE_TICKS = ['remindDayBefore', 'remindJustBefore'] as const;

/** A tracker never changes, so neither does its pace; it is asked for with every letter and every call. */
const known = new WeakMap<Tracker, Pace>();

/** The pace that the Settings tab holds; what is missing there, or does not fit, is as usual. */
export function paceOf(tracker: Tracker): Pace {
  const pace = known.get(tracker) ?? readPace(tracker);
  known.set(tracker, pace);
  return pace;
}

function readPace(tracker: Tracker): Pace {
  const pace: {-readonly [key in keyof Pace]: Pace[key]} = {...USUAL};
  for (const key of PACE_NUMBERS)
    pace[key] = numberIn(key, setting(tracker, key)) ?? USUAL[key];
  for (const key of PACE_TIMES)
    pace[key] = clockTime(setting(tracker, key)) ?? USUAL[key];
  for (const key of PACE_TICKS)
    pace[key] = !keptOf(tracker).marks.no.includes(
      setting(tracker, key).trim().toLowerCase(),
    );
  return pace;
}

/** The settings of the pace that say what does not fit, so that the usual is used in their place. */
export const misfits = (
  tracker: Tracker,
): readonly (PaceNumber | (typeof PACE_TIMES)[number])[] => [
  ...PACE_NUMBERS.filter(key => {
    const said = setting(tracker, key);
    return said !== '' && numberIn(key, said) === undefined;
  }),
  ...PACE_TIMES.filter(key => {
    const said = setting(tracker, key);
    return said !== '' && clockTime(said) === undefined;
  }),
];

/** A whole number within its bounds; undefined for anything else. */
export function numberIn(key: PaceNumber, said: string): number | undefined {
  const {least, most} = BOUNDS[key];
  const number = /^\d{1,3}$/.test(said.trim()) ? Number(said) : undefined;
  return number !== undefined && number >= least && number <= most
    ? number
    : undefined;
}

/** How many opinions are wanted on a kind of work: its own number, or else the person's usual one. */
export const opinionsWanted = (
  tracker: Tracker,
  {target}: Pick<Work, 'target'>,
): number => target ?? paceOf(tracker).opinions;
