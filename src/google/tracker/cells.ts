import {
  daysSince1970,
  dayOf,
  dayPart,
  type Day,
  isDay,
  isMoment,
  type Moment,
  timePart,
} from '../../core/day';
import {keptInAll} from '../../core/languages/kept';
import {EMPTY, type Kind, type Values} from '../../core/tables/table';

type Cell = string | number | boolean | null | undefined;
type CellValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** Days from 1899-12-30, where Sheets begins to count, to 1970-01-01. */
const SERIAL_1970 = 25_569;
const MINUTES_A_DAY = 1_440;

/** What a cell of this kind says; undefined when it cannot be understood. */
export function read<K extends Kind>(
  kind: K,
  cell: Cell,
): Values[K] | undefined {
  if (cell === undefined || cell === null || cell === '') return EMPTY[kind];
  return READERS[kind](cell) as Values[K] | undefined;
}

/** The value to put into a cell. Text stays text whatever it looks like: it is never taken for a formula, a number or a day. */
export function written<K extends Kind>(kind: K, value: Values[K]): CellValue {
  if (value === undefined || value === '' || value === false) return {};
  if (typeof value === 'boolean') return {boolValue: value};
  if (typeof value === 'number') return {numberValue: value};
  if (kind === 'day') return {numberValue: serialOfDay(value as Day)};
  if (kind === 'moment') return {numberValue: serialOfMoment(value as Moment)};
  return {stringValue: value};
}

/** Whether a person wrote that instead of a tick, in any language. */
const isSaid = (said: string, answer: 'yes' | 'no'): boolean =>
  keptInAll().some(({marks}) => marks[answer].includes(said));

const asText = (cell: Cell): string => String(cell);

const READERS: {
  readonly [K in Kind]: (cell: string | number | boolean) => unknown;
} = {
  id: asText,
  text: asText,
  lines: asText,
  choice: asText,
  link: asText,
  number: asNumber,
  rating: cell => {
    const value = asNumber(cell);
    return value !== undefined && value >= 1 && value <= 5 ? value : undefined;
  },
  day: cell => {
    if (typeof cell === 'number')
      return isSerial(cell) ? dayOf(Math.floor(cell) - SERIAL_1970) : undefined;
    return isDay(String(cell)) ? cell : undefined;
  },
  moment: cell => {
    if (typeof cell === 'number')
      return isSerial(cell) ? momentOfSerial(cell) : undefined;
    const text = String(cell).replace(' ', 'T');
    return isMoment(text) ? text : undefined;
  },
  yesNo: cell => {
    if (typeof cell === 'boolean') return cell;
    const said = String(cell).trim().toLowerCase();
    if (said === '1' || isSaid(said, 'yes')) return true;
    return said === '0' || isSaid(said, 'no') ? false : undefined;
  },
};

function asNumber(cell: string | number | boolean): number | undefined {
  const value = typeof cell === 'number' ? cell : Number(cell);
  return typeof cell === 'boolean' || Number.isNaN(value) ? undefined : value;
}

/** From 1900 to 9999: what lies outside is a number somebody typed, not a day. */
const isSerial = (value: number): boolean => value >= 1 && value < 2_958_466;

const serialOfDay = (day: Day): number => daysSince1970(day) + SERIAL_1970;

function serialOfMoment(moment: Moment): number {
  const [hours, minutes] = timePart(moment).split(':').map(Number);
  return (
    serialOfDay(dayPart(moment)) + (hours! * 60 + minutes!) / MINUTES_A_DAY
  );
}

/** To the nearest minute: a serial's fraction is not exact. */
function momentOfSerial(serial: number): Moment {
  const total = Math.round(serial * MINUTES_A_DAY);
  const days = Math.floor(total / MINUTES_A_DAY);
  const minutes = total - days * MINUTES_A_DAY;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${dayOf(days - SERIAL_1970)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as Moment;
}
