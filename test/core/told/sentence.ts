import {createHash} from 'node:crypto';

/** Stands for what is too long to be read. */
export const digest = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12);

/** The beginning, and every property that says something. */
export const sentence = (
  beginning: string,
  more: object,
  but: readonly string[] = [],
): string =>
  [
    beginning,
    ...Object.entries(more)
      .filter(([name, what]) => what !== undefined && !but.includes(name))
      .map(
        ([name, what]) =>
          `${name} ${typeof what === 'string' && what !== '' ? what : JSON.stringify(what)}`,
      ),
  ]
    .filter(part => part !== '')
    .join('; ');
