import {momentOf, offsetAt, zoneName} from './zone';

/** A date written by a pattern of Java's SimpleDateFormat, in English, as `Utilities.formatDate` does. Throws for letters it does not know. */
export function formatDate(
  time: number,
  zone: string,
  pattern: string,
): string {
  const local = new Date(time + offsetAt(time, zone));
  return piecesOf(pattern)
    .map(({letter, length, text}) => {
      if (letter === undefined) return text;
      if (letter === 'z')
        return zoneName(time, zone, length > 3 ? 'long' : 'short');
      const offset = OFFSETS[letter];
      if (offset) return offset(offsetAt(time, zone) / 60_000, length);
      return FIELDS[letter]?.(local, length) ?? refuse(letter);
    })
    .join('');
}

/** The moment that `text` names by the pattern, as `Utilities.parseDate` finds it; throws when the text does not follow the pattern. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const pieces = piecesOf(pattern);
  const shape = pieces
    .map(({letter, text: plain}) =>
      letter === undefined
        ? plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        : (READ[letter] ?? refuse(letter)),
    )
    .join('');
  const found = new RegExp(`^${shape}`, 'i').exec(text);
  if (!found) throw new Error(`Unparseable date: "${text}"`);
  const read = new Map<string, string>();
  pieces
    .filter(({letter}) => letter !== undefined)
    .forEach(({letter = ''}, index) =>
      read.set(letter, found[index + 1] ?? ''),
    );
  return momentRead(read, zone);
}

interface Piece {
  /** Undefined for text that stands for itself. */
  readonly letter?: string;
  readonly length: number;
  readonly text: string;
}

function piecesOf(pattern: string): readonly Piece[] {
  const found = pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g);
  return [...found].map(([whole, quoted, letter]) => {
    if (letter !== undefined) return {letter, length: whole.length, text: ''};
    const text = quoted === '' ? "'" : (quoted?.replaceAll("''", "'") ?? whole);
    return {length: text.length, text};
  });
}

function refuse(letter: string): never {
  throw new Error(`Illegal pattern character '${letter}'`);
}

const MONTHS = names('month', 12, index => Date.UTC(2024, index, 1));
// The first of January 2024 is a Monday.
const DAYS = names('weekday', 7, index => Date.UTC(2024, 0, 7 + index));

function names(
  part: 'month' | 'weekday',
  count: number,
  at: (index: number) => number,
): readonly string[] {
  const format = new Intl.DateTimeFormat('en', {
    [part]: 'long',
    timeZone: 'UTC',
  });
  return Array.from({length: count}, (_, index) => format.format(at(index)));
}

const padded = (number: number, length: number): string =>
  String(number).padStart(length, '0');

const named = (name = '', length: number): string =>
  length > 3 ? name : name.slice(0, 3);

const year = (number: number, length: number): string =>
  length === 2 ? padded(number % 100, 2) : padded(number, length);

type Field = (local: Date, length: number) => string;

const month: Field = (local, length) =>
  length > 2
    ? named(MONTHS[local.getUTCMonth()], length)
    : padded(local.getUTCMonth() + 1, length);

const FIELDS: Readonly<Record<string, Field>> = {
  G: () => 'AD',
  y: (local, length) => year(local.getUTCFullYear(), length),
  Y: (local, length) => year(weekOf(local).year, length),
  M: month,
  L: month,
  w: (local, length) => padded(weekOf(local).week, length),
  D: (local, length) => padded(dayOfYear(local), length),
  d: (local, length) => padded(local.getUTCDate(), length),
  E: (local, length) => named(DAYS[local.getUTCDay()], length),
  u: (local, length) => padded(local.getUTCDay() || 7, length),
  a: local => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: (local, length) => padded(local.getUTCHours(), length),
  k: (local, length) => padded(local.getUTCHours() || 24, length),
  K: (local, length) => padded(local.getUTCHours() % 12, length),
  h: (local, length) => padded(local.getUTCHours() % 12 || 12, length),
  m: (local, length) => padded(local.getUTCMinutes(), length),
  s: (local, length) => padded(local.getUTCSeconds(), length),
  S: (local, length) => padded(local.getUTCMilliseconds(), length),
};

const OFFSETS: Readonly<
  Record<string, (minutes: number, length: number) => string>
> = {
  Z: minutes => clock(minutes, ''),
  X: (minutes, length) =>
    minutes === 0
      ? 'Z'
      : length === 1
        ? clock(minutes, '').slice(0, 3)
        : clock(minutes, length === 3 ? ':' : ''),
};

function clock(minutes: number, between: string): string {
  const size = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${between}${padded(size % 60, 2)}`;
}

const DAY = 86_400_000;

const dayOfYear = (local: Date): number =>
  Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY) +
  1;

/** Weeks as in the United States: they begin on Sunday, and the first is the one with the first of January. */
function weekOf(local: Date): {year: number; week: number} {
  const endOfWeek = new Date(local.getTime() + (6 - local.getUTCDay()) * DAY);
  const weekYear = endOfWeek.getUTCFullYear();
  const first = Date.UTC(weekYear, 0, 1);
  const start = first - new Date(first).getUTCDay() * DAY;
  return {
    year: weekYear,
    week: Math.floor((local.getTime() - start) / (7 * DAY)) + 1,
  };
}

const NUMBER = '(\\d+)';
const WORD = '([A-Za-z]+)';

const READ: Readonly<Record<string, string>> = {
  y: NUMBER,
  M: '(\\d+|[A-Za-z]+)',
  d: NUMBER,
  E: WORD,
  a: '(AM|PM)',
  H: NUMBER,
  h: NUMBER,
  k: NUMBER,
  K: NUMBER,
  m: NUMBER,
  s: NUMBER,
  S: NUMBER,
  Z: '([+-]\\d{4})',
  X: '(Z|[+-]\\d{2}(?::?\\d{2})?)',
  z: '([A-Z]{3,4}(?:[+-]\\d{1,2}(?::\\d{2})?)?)',
};

function momentRead(read: ReadonlyMap<string, string>, zone: string): number {
  const number = (letter: string, usual: number): number =>
    Number(read.get(letter) ?? usual);
  const half = read.get('a')?.toUpperCase() === 'PM' ? 12 : 0;
  const hour = read.has('h')
    ? (number('h', 0) % 12) + half
    : read.has('K')
      ? number('K', 0) + half
      : read.has('k')
        ? number('k', 0) % 24
        : number('H', 0);
  const local = Date.UTC(
    fullYear(read.get('y')),
    monthRead(read.get('M')),
    number('d', 1),
    hour,
    number('m', 0),
    number('s', 0),
    number('S', 0),
  );
  const offset = read.get('X') ?? read.get('Z');
  if (offset === undefined) return momentOf(local, read.get('z') ?? zone);
  return offset === 'Z' ? local : local - offsetAt(local, `GMT${offset}`);
}

const fullYear = (text = '1970'): number =>
  text.length <= 2 ? 2000 + Number(text) : Number(text);

function monthRead(text = '1'): number {
  if (/^\d/.test(text)) return Number(text) - 1;
  const begin = text.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex(name => name.toLowerCase().startsWith(begin));
  if (index < 0) throw new Error(`Unparseable date: "${text}"`);
  return index;
}
