/** A calendar day, `2027-03-01`, with no zone: the same day wherever it is read. */
export type Day = `${number}-${number}-${number}`;

/** A minute on somebody's clock, `2027-03-01T14:05`, in the zone named beside it (the tracker's, unless said otherwise). */
export type Moment = `${Day}T${number}:${number}`;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;
const DAY_MS = 86_400_000;

/** Whether `text` names a day that exists: `2027-02-29` does not. */
export const isDay = (text: string): text is Day =>
  DAY.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  dayOf(daysSince1970(text as Day)) === text;

/** Whether `text` names a minute of a day that exists. */
export function isMoment(text: string): text is Moment {
  const parts = MOMENT.exec(text);
  return parts !== null && isDay(parts[1]!);
}

/** Whole days from 1970-01-01. */
export const daysSince1970 = (day: Day): number =>
  Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The day that many whole days after 1970-01-01. */
export const dayOf = (days: number): Day =>
  new Date(days * DAY_MS).toISOString().slice(0, 10) as Day;

export const addDays = (day: Day, days: number): Day =>
  dayOf(daysSince1970(day) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  daysSince1970(to) - daysSince1970(from);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number =>
  (((daysSince1970(day) + 4) % 7) + 7) % 7;

/** The day `count` Monday-Friday days after `from`. Public holidays count as working days. */
export function addBusinessDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1;
  }
  return day;
}

/** Monday-Friday days after `from`, up to and including `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1))
    if (weekday(day) !== 0 && weekday(day) !== 6) count += 1;
  return count;
}

export const dayPart = (moment: Moment): Day => moment.slice(0, 10) as Day;

/** A clock's time as `09:30`, also where it is written `9.30` or with seconds; undefined for what no clock shows. */
export function clockTime(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text.trim());
  return parts && Number(parts[1]) < 24 && Number(parts[2]) < 60
    ? `${parts[1]!.padStart(2, '0')}:${parts[2]}`
    : undefined;
}

/** `14:05` */
export const timePart = (moment: Moment): string => moment.slice(11);

/** Minutes from `from` to `to` on the same clock, taking no account of a clock change in between. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;

export const addMinutes = (moment: Moment, minutes: number): Moment =>
  new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16) as Moment;
