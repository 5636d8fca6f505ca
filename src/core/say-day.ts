import {type Day, dayPart, daysBetween, type Moment, weekday} from './day';
import {fill, type Words} from './languages/words';

/** «Monday, 1 March» */
export const sayDay = (day: Day, {dates}: Words): string =>
  fill(dates.day, parts(day, dates));

/** «1 March 2027» */
export const sayDayAndYear = (day: Day, {dates}: Words): string =>
  fill(dates.dayAndYear, parts(day, dates));

/** «today», «tomorrow», «yesterday», or the day by its name: the answer to «when?». */
export function sayDayFrom(today: Day, day: Day, words: Words): string {
  const {dates} = words;
  const near: Readonly<Record<number, string>> = {
    [-1]: dates.yesterday,
    0: dates.today,
    1: dates.tomorrow,
  };
  return near[daysBetween(today, day)] ?? fill(dates.when, parts(day, dates));
}

/** «Monday, 1 March at 14:05» */
export const sayMoment = (moment: Moment, words: Words): string =>
  fill(words.dates.moment, {
    day: sayDay(dayPart(moment), words),
    time: sayTime(moment, words),
  });

/** «14:05» */
export const sayTime = (moment: Moment, {dates}: Words): string =>
  fill(dates.time, {hours: moment.slice(11, 13), minutes: moment.slice(14)});

const parts = (
  day: Day,
  dates: Words['dates'],
): Record<string, string | number> => ({
  weekday: dates.weekdays[weekday(day)]!,
  date: day.endsWith('-01') ? dates.first : Number(day.slice(8)),
  month: dates.months[Number(day.slice(5, 7)) - 1]!,
  year: day.slice(0, 4),
});
