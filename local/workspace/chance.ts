import {randomBytes} from 'node:crypto';

/** The one source of chance of a workspace: file ids, UUIDs and the script's `Math.random`. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
}

export const realChance = (): Chance => ({
  next: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
});

/** The same sequence for the same seed (mulberry32), so that every run of a test is the same. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
}

const LETTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A file id such as Google Drive's: `length` characters of A-Z, a-z, 0-9, - and _. */
export const fileId = (chance: Chance, length = 44): string =>
  Array.from({length}, () => LETTERS[Math.floor(chance.next() * 64)]).join('');
