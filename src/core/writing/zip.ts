import {timePart, dayPart, type Moment} from '../day';
import {utf8} from './utf8';

/** A file that goes into a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string;
}

/**
 * Text files in one zip archive, stored as they are (APPNOTE 6.3.3, method 0), their names in UTF-8.
 * Every program that opens archives opens it, a spreadsheet's CSV is small, and nothing has to be packed for it.
 */
export function zipOf(entries: readonly ZipEntry[], at: Moment): Uint8Array {
  const body = new Bytes();
  const directory = new Bytes();
  for (const {name, content} of entries) {
    const start = body.length;
    const bytes = utf8(content);
    const title = utf8(name);
    const about = [
      [VERSION, 2],
      [UTF_8_NAMES, 2],
      [STORED, 2],
      [timeOf(at), 2],
      [dateOf(at), 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [title.length, 2],
      [0, 2],
    ] as const;
    body.numbers([[0x04034b50, 4], ...about]);
    body.add(title);
    body.add(bytes);
    directory.numbers([
      [0x02014b50, 4],
      [VERSION, 2],
      ...about,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [start, 4],
    ]);
    directory.add(title);
  }
  const start = body.length;
  body.add(directory.all());
  body.numbers([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [directory.length, 4],
    [start, 4],
    [0, 2],
  ]);
  return body.all();
}

const VERSION = 20;
const UTF_8_NAMES = 0x0800;
const STORED = 0;

/** Hours, minutes and seconds as MS-DOS kept them. */
const timeOf = (at: Moment): number => {
  const [hours, minutes] = timePart(at).split(':').map(Number);
  return (hours! << 11) | (minutes! << 5);
};

const dateOf = (at: Moment): number => {
  const [year, month, day] = dayPart(at).split('-').map(Number);
  return ((year! - 1980) << 9) | (month! << 5) | day!;
};

/** Bytes that grow; numbers are written with their smallest byte first. */
class Bytes {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.length += part.length;
  }

  /** Each number with how many bytes it takes. */
  numbers(some: readonly (readonly [number, number])[]): void {
    this.add(
      Uint8Array.from(
        some.flatMap(([value, size]) =>
          Array.from({length: size}, (_, at) => (value >>> (8 * at)) & 0xff),
        ),
      ),
    );
  }

  all(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

const CRC_TABLE = Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ CRC_TABLE[(sum ^ byte) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}
