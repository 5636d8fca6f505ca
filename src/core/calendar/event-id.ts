import {percentCoded} from '../writing/percent-coded';

/** Before the coded id, so that it never is too short and is known as ours. */
const PREFIX = 'steps';
/** The digits that a calendar event's own id may have (RFC 2938's base32hex, small letters). */
const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/**
 * The id of the one event that belongs to this row: an interview, or whatever else is put into the calendar.
 * The same row always gives the same id, so that a second try finds the first one's event.
 */
export function eventIdOf(rowId: string): string {
  let bits = '';
  for (const byte of bytesOf(rowId)) bits += byte.toString(2).padStart(8, '0');
  const digits = [...bits.matchAll(/.{1,5}/g)].map(
    ([five]) => DIGITS[parseInt(five.padEnd(5, '0'), 2)],
  );
  return PREFIX + digits.join('');
}

/** The row that an event belongs to; undefined where the event is none of ours. */
export function rowIdOf(eventId: string): string | undefined {
  let bits = '';
  for (const digit of eventId.slice(PREFIX.length)) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return undefined;
    bits += value.toString(2).padStart(5, '0');
  }
  const coded = [...bits.matchAll(/.{8}/g)]
    .map(([byte]) => `%${parseInt(byte, 2).toString(16).padStart(2, '0')}`)
    .join('');
  const rowId = UTF_8.test(coded) ? decodeURIComponent(coded) : '';
  // Whatever begins or ends otherwise is somebody else's.
  return rowId !== '' && eventIdOf(rowId) === eventId ? rowId : undefined;
}

/** Bytes written `%c3%a9` that are the UTF-8 of some text. */
const MORE = '%[89ab].';
const UTF_8 = new RegExp(
  `^(${[
    '%[0-7].',
    `%(c[2-9a-f]|d.)${MORE}`,
    `%e0%[ab].${MORE}`,
    `%e[1-9abcef]${MORE}${MORE}`,
    `%ed%[89].${MORE}`,
    `%f0%[9ab].${MORE}${MORE}`,
    `%f[1-3]${MORE}${MORE}${MORE}`,
    `%f4%8.${MORE}${MORE}`,
  ].join('|')})*$`,
);

/** UTF-8. */
const bytesOf = (text: string): number[] =>
  [...percentCoded(text).matchAll(/%..|./g)].map(([part]) =>
    part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
