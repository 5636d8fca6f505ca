import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Press} from '../../../src/core/screen';

/** What is told of one press: in which situation, what was pressed before, and what came of it. */
export interface Told {
  readonly situation: string;
  /** The situation beside which only what differs is told, `-` what is not there and `+` what is; the whole is told where there is none. */
  readonly unlike?: string;
  /** The last one is told; those before it lead to it. */
  readonly presses: readonly Press[];
  readonly outcome: readonly string[];
}

const SITUATION = '§ ';
const UNLIKE = ', unlike ';
const PRESS = '› ';
const OUTCOME = '  ';

export const titleOf = ({
  situation,
  unlike,
  presses,
}: Omit<Told, 'outcome'>): string =>
  [
    `${SITUATION}${situation}${unlike === undefined ? '' : `${UNLIKE}${unlike}`}`,
    ...presses.map(
      ({action, ...more}) =>
        `${PRESS}${[action, ...given(more).map(([name, what]) => `${name} ${JSON.stringify(what)}`)].join(' ')}`,
    ),
  ].join('\n');

const given = (more: object): readonly [string, unknown][] =>
  Object.entries(more).filter(([, what]) => what !== undefined);

export const written = (some: readonly Told[]): string =>
  some
    .map(
      one =>
        `${titleOf(one)}\n${one.outcome.map(line => `${OUTCOME}${line}`).join('\n')}\n`,
    )
    .join('\n');

export const readTold = (text: string): readonly Told[] =>
  text
    .split(/\n(?=§ )/)
    .filter(record => record !== '')
    .map(record => {
      const lines = record.trimEnd().split('\n');
      const [situation, unlike] = lines[0]!
        .slice(SITUATION.length)
        .split(UNLIKE);
      return {
        situation: situation!,
        ...(unlike === undefined ? {} : {unlike}),
        presses: lines
          .filter(line => line.startsWith(PRESS))
          .map(line => pressIn(line.slice(PRESS.length))),
        outcome: lines
          .filter(line => line.startsWith(OUTCOME))
          .map(line => line.slice(OUTCOME.length)),
      };
    });

/** `people.show about {"person":"P-1"} typed {"name":"Ida"}`. */
function pressIn(line: string): Press {
  const [, action, about, typed] =
    /^(\S+)(?: about (\{.*?\}))?(?: typed (\{.*\}))?$/.exec(line)!;
  return {
    action: action!,
    ...(about === undefined ? {} : {about: JSON.parse(about) as {}}),
    ...(typed === undefined ? {} : {typed: JSON.parse(typed) as {}}),
  };
}

/** The folder of the records, a file for each step. */
export const RECORDS = 'test/core/told/records';

/** The file in which a press is told. */
export const recordOf = (action: string): string =>
  join(RECORDS, `${/^(\w+)\./.exec(action)?.[1] ?? 'around'}.txt`);

export const records = (): readonly string[] =>
  readdirSync(RECORDS).map(name => join(RECORDS, name));
