import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

export const written = (one: Told): string =>
  `${[titleOf(one), ...one.outcome.map(line => `${OUTCOME}${line}`)].join('\n')}\n`;

/** A record without what it tells. */
export function readTold(record: string): Omit<Told, 'outcome'> {
  const [first = '', ...lines] = record.split('\n');
  const [situation = '', unlike] = first.slice(SITUATION.length).split(UNLIKE);
  return {
    situation,
    ...(unlike === undefined ? {} : {unlike}),
    presses: lines
      .filter(line => line.startsWith(PRESS))
      .map(line => pressIn(line.slice(PRESS.length))),
  };
}

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
const BETWEEN = '\n';

/** Writes all records anew. */
export function keepRecords(told: readonly Told[]): void {
  rmSync(RECORDS, {recursive: true, force: true});
  mkdirSync(RECORDS);
  for (const [name, some] of grouped(told, ({presses}) =>
    fileOf(presses.at(-1)!.action),
  ))
    writeFileSync(join(RECORDS, name), some.map(written).join(BETWEEN));
}

/** The kept records by the last press that each tells of. */
export const records = (): ReadonlyMap<string, readonly string[]> =>
  grouped(
    readdirSync(RECORDS).flatMap(name =>
      readFileSync(join(RECORDS, name), 'utf8').split(/(?<=\n)\n(?=§ )/),
    ),
    record => /(?:^› (\S+).*\n)+/m.exec(record)![1]!,
  );

const fileOf = (action: string): string =>
  `${/^(\w+)\./.exec(action)?.[1] ?? 'around'}.txt`;

function grouped<T>(
  some: readonly T[],
  by: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of some) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
