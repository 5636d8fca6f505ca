const DAY_MS = 86_400_000;

/** The day that many days after `day`, both like `2027-03-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10);

/** A clock's time that many minutes later, both like `2027-03-01T14:00`. */
export const addMinutes = (moment: string, minutes: number): string =>
  new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16);

export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;

/** Minutes since midnight. */
export const minuteOfDay = (moment: string): number =>
  Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

/** The Monday of the week that `day` is in. */
export const mondayOf = (day: string): string =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

export const daysFrom = (first: string, count: number): readonly string[] =>
  Array.from({length: count}, (_, at) => addDays(first, at));

/** The six weeks that a month's page shows. */
export const weeksOfMonth = (day: string): readonly (readonly string[])[] => {
  const first = mondayOf(`${day.slice(0, 8)}01`);
  return Array.from({length: 6}, (_, week) =>
    daysFrom(addDays(first, week * 7), 7),
  );
};

/** The first day of the month `months` later. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

export const sayDay = (
  day: string,
  how: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  },
): string =>
  new Intl.DateTimeFormat('en-GB', {...how, timeZone: 'UTC'}).format(
    new Date(`${day}T00:00:00Z`),
  );
