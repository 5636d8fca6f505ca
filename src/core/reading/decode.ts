/** What a file turned out to be: text, or something that is no text (a workbook, a PDF, a picture). */
export type Decoded =
  {readonly kind: 'text'; readonly text: string} | {readonly kind: 'binary'};

/**
 * The text of a file whose encoding nobody has named: by its byte order mark, else strict UTF-8, else windows-1252,
 * which older Excel writes. Apps Script has no TextDecoder, so the WHATWG Encoding Standard is followed by hand.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (BINARY_BEGINNINGS.some(some => beginsWith(bytes, some)))
    return {kind: 'binary'};
  if (beginsWith(bytes, [0xff, 0xfe]))
    return asText(utf16(bytes.subarray(2), 'little'));
  if (beginsWith(bytes, [0xfe, 0xff]))
    return asText(utf16(bytes.subarray(2), 'big'));
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return asText(utf16(bytes, unmarked));
  if (bytes.includes(0)) return {kind: 'binary'};
  const marked = beginsWith(bytes, [0xef, 0xbb, 0xbf]);
  return asText(utf8(marked ? bytes.subarray(3) : bytes) ?? windows1252(bytes));
}

const asText = (text: string): Decoded => ({kind: 'text', text});

/** Zip (.xlsx, .ods, .numbers), the older Office container (.xls), PDF, PNG, JPEG, GIF, gzip. */
const BINARY_BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
];

const beginsWith = (bytes: Uint8Array, some: readonly number[]): boolean =>
  some.every((byte, index) => bytes[index] === byte);

/** In UTF-16 without its mark, every other byte of plain letters and separators is 0. */
function unmarkedUtf16(bytes: Uint8Array): 'little' | 'big' | undefined {
  const looked = Math.min(bytes.length & ~1, 2048);
  const zeros = [0, 0];
  for (let at = 0; at < looked; at += 1)
    if (bytes[at] === 0) zeros[at & 1]! += 1;
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd > looked / 4) return 'little';
  if (odd === 0 && even > looked / 4) return 'big';
  return undefined;
}

function utf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const [high, low] = order === 'big' ? [0, 1] : [1, 0];
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    units.push((bytes[at + high]! << 8) | bytes[at + low]!);
  // Cut off within a unit: one mark for it, together with a half pair before it.
  if (bytes.length % 2 === 1 && !isHighHalf(units.at(-1) ?? 0))
    units.push(0xfffd);
  return joined(units).replace(/\p{Surrogate}/gu, '\ufffd');
}

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Undefined where the bytes are not UTF-8 throughout. */
function utf8(bytes: Uint8Array): string | undefined {
  const units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      units.push(first);
      at += 1;
      continue;
    }
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first < 0xc2 || first > 0xf4) return undefined;
    let point = first & (0xff >> (length + 1));
    for (let more = 1; more < length; more += 1) {
      // Past the end there is none, and 0 continues nothing.
      const byte = bytes[at + more] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    if (!isPoint(point, length)) return undefined;
    if (point > 0xffff)
      units.push(
        0xd7c0 + (point >> 10), // the high surrogate, 0x10000 taken off
        0xdc00 | (point & 0x3ff),
      );
    else units.push(point);
    at += length;
  }
  return joined(units);
}

/** Whether UTF-8 may spell this code point with so many bytes: no longer than needed, no surrogate, within Unicode. */
const isPoint = (point: number, length: number): boolean =>
  length === 3
    ? point > 0x7ff && (point < 0xd800 || point > 0xdfff)
    : length === 2 || (point > 0xffff && point < 0x110000);

/** What windows-1252 has in the places 0x80-0x9f; the five it leaves free stay control characters. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  joined(
    Array.from(bytes, byte =>
      byte >= 0x80 && byte <= 0x9f ? FROM_0X80.charCodeAt(byte - 0x80) : byte,
    ),
  );

/** Joined in pieces: a call takes only so many arguments. */
function joined(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192)
    text += String.fromCharCode(...units.slice(at, at + 8192));
  return text;
}
