import {
  addDays,
  addMinutes,
  type Day,
  dayPart,
  type Moment,
  minutesBetween,
  timePart,
  weekday,
} from '../day';
import type {Span} from '../deed';
import {paceOf} from '../pace';
import {minutesOf} from '../questions/timing';
import type {World} from '../world';
import {onClockOf} from '../zones';
import {isBookable} from './coming';

/** Days looked through, from tomorrow on. */
export const DAYS_AHEAD = 21;
const OFFERED = 3;
/** Times begin on the half hour. */
const STEP = 30;
/** Minutes between two offers of one day. */
const APART = 120;
/** The day of the other person: their working day where that can be, or else while they are awake. */
const THEIR_DAYS = [
  {from: '08:00', to: '18:30', isWorkday: true},
  {from: '07:00', to: '21:30', isWorkday: false},
] as const;

/** A time to offer, on both clocks. */
export interface FreeTime {
  readonly mine: Moment;
  readonly theirs: Moment;
}

/** Up to three times at which the person is free, on three days and in different halves of them where that can be. */
export function freeTimes(
  world: World,
  {
    busy,
    minutes,
    around,
    theirZone,
  }: {
    readonly busy: readonly Span[];
    readonly minutes: number;
    /** Minutes to be free before and after. */
    readonly around: number;
    readonly theirZone: string;
  },
): readonly FreeTime[] {
  const taken = [...busy, ...ownTalks(world)];
  const free = candidates(world, minutes).filter(
    start =>
      !taken.some(
        span =>
          span.start < addMinutes(start, minutes + around) &&
          addMinutes(start, -around) < span.end,
      ),
  );
  for (const day of THEIR_DAYS) {
    const both = free.flatMap((mine): FreeTime[] => {
      const theirs =
        onClockOf(world.clockIn, {
          moment: mine,
          from: world.zone,
          to: theirZone,
        }) ?? mine;
      const end = addMinutes(theirs, minutes);
      const isTheirDay =
        timePart(theirs) >= day.from &&
        timePart(end) <= day.to &&
        dayPart(end) === dayPart(theirs) &&
        (!day.isWorkday || isWorkday(dayPart(theirs)));
      return isTheirDay ? [{mine, theirs}] : [];
    });
    if (both.length > 0) return spread(both);
  }
  return [];
}

/** Talks that stand in the tracker but in no calendar take their time as well. */
const ownTalks = (world: World): readonly Span[] =>
  world.tracker.rows.interviews.flatMap(talk =>
    isBookable(world, talk)
      ? [{start: talk.start, end: addMinutes(talk.start, minutesOf(talk))}]
      : [],
  );

/** Every time of the days ahead at which the person likes to talk, on their own clock. */
function candidates(
  {today, tracker}: World,
  minutes: number,
): readonly Moment[] {
  const {talksFrom, talksUntil} = paceOf(tracker);
  const found: Moment[] = [];
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isWorkday(day)) continue;
    const last = addMinutes(`${day}T${talksUntil}` as Moment, -minutes);
    for (
      let start = `${day}T${talksFrom}` as Moment;
      start <= last;
      start = addMinutes(start, STEP)
    )
      found.push(start);
  }
  return found;
}

const isWorkday = (day: Day): boolean => ![0, 6].includes(weekday(day));

/** The first; one of another day and another half of it; and so on. What cannot be had that way is made up for by what is left. */
function spread(free: readonly FreeTime[]): readonly FreeTime[] {
  const chosen: FreeTime[] = [];
  const take = (suits: (one: FreeTime) => boolean) => {
    const next = free.find(one => !chosen.includes(one) && suits(one));
    if (next) chosen.push(next);
    return next !== undefined;
  };
  const isNewDay = ({mine}: FreeTime) =>
    chosen.every(one => dayPart(one.mine) !== dayPart(mine));
  const isOtherHalf = ({mine}: FreeTime) => {
    const last = chosen[chosen.length - 1];
    return !last || isMorning(last.mine) !== isMorning(mine);
  };
  const isApart = ({mine}: FreeTime) =>
    chosen.every(one => Math.abs(minutesBetween(one.mine, mine)) >= APART);
  const wishes = [
    (one: FreeTime) => isNewDay(one) && isOtherHalf(one),
    isNewDay,
    isApart,
  ];
  for (let round = 0; round < OFFERED; round += 1) wishes.some(take);
  return chosen.sort((a, b) => a.mine.localeCompare(b.mine));
}

const isMorning = (moment: Moment): boolean => timePart(moment) < '13:00';
