import {type Press, ToldToMend} from '../../../local/panel';
import {listMessages} from '../../../local/workspace/mail';
import type {Field, FieldKind, Screen} from '../../../src/core/screen';
import {legible} from '../../../src/core/legible';
import {TABLES} from '../../../src/core/tables';
import {fieldsOf} from '../../core/support/screens';
import {copyOf, type Someone} from '../../stories/support/person';
import {rowsOf} from '../../stories/support/tracker';
import type {Point} from './every-change';

/** A form, and where each of its fields lands when ordinary words are typed into it. */
export interface Form {
  readonly point: Point;
  /** The fields that take words, by name. */
  readonly fields: readonly string[];
  /** What holds the words of a field, by its place: `People row 3 Notes`. */
  readonly landed: ReadonlyMap<string, string>;
}

const WORDS: readonly FieldKind[] = ['line', 'lines', 'openChoice', 'phone'];

/** What takes nothing but a number, or the name of a zone. */
const NO_WORDS = ['minutes', 'zone', 'theirZone'];

const takesWords = ({kind, name}: Field): boolean =>
  WORDS.includes(kind) && !NO_WORDS.includes(name);

/** Undefined where the form takes no words. */
export function formOf(point: Point): Form | undefined {
  const fields = fieldsOf(point.before.visitor.screen as Screen)
    .filter(
      one => takesWords(one) && point.press.typed?.[one.name] !== undefined,
    )
    .map(({name}) => name);
  if (fields.length === 0) return undefined;
  const someone = copyOf(point.before);
  const refused = refusal(
    someone,
    typedOver(point, Object.fromEntries(fields.map(one => [one, token(one)]))),
  );
  if (refused !== undefined)
    throw new Error(`${point.press.action} takes no words: ${refused}`);
  const landed = new Map(
    [...placesOf(someone)].filter(([, words]) =>
      fields.some(one => words.includes(token(one))),
    ),
  );
  return {point, fields, landed};
}

/** Words that stand nowhere else. */
const token = (field: string): string => `Zq${field}qZ`;

/** Types the text into every field of the form that takes words; gives what became of it where that is not what was meant. */
export function typeInto(
  {point, fields, landed}: Form,
  text: string,
): {readonly refused?: string; readonly wrong?: string} {
  const someone = copyOf(point.before);
  const refused = refusal(
    someone,
    typedOver(
      point,
      Object.fromEntries(fields.map(one => [one, textIn(one, text)])),
    ),
  );
  if (refused !== undefined) return {refused};
  const places = placesOf(someone);
  for (const [place, words] of landed) {
    const here = fields.filter(one => words.includes(token(one)));
    const meant = here.reduce(
      (some, one) =>
        some.split(token(one)).join(legible(textIn(one, text)).trim()),
      words,
    );
    const come = {places, place, meant, fields: here, text: legible(text)};
    const areNames = here.every(one => takesNames(one, fields));
    if (!hasCome(come) && !(areNames && hasComeApart(come)))
      return {
        wrong: `${place}: ${JSON.stringify(places.get(place))} instead of ${JSON.stringify(meant)}`,
      };
  }
  return {};
}

/** A name that is given twice is one person, so all but the first have something of their own. */
const textIn = (field: string, text: string): string =>
  NAMES.test(field) && field !== 'name 1'
    ? `${text} ${field.replace(/\W/g, '')}`
    : text;

/** Several names may be typed into these. */
const NAMES = /^(?:name \d+|whom|withWhom)$/;

/** With whom one talks is asked in a field called a name, too. */
const takesNames = (field: string, fields: readonly string[]): boolean =>
  NAMES.test(field) || (field === 'name' && fields.includes('withWhom'));

/** Each line that is typed into these becomes a row. */
const LINES = /^(?:what|matters|promised)$/;

interface Come {
  readonly places: ReadonlyMap<string, string>;
  readonly place: string;
  /** What would stand there if the fields held ordinary words. */
  readonly meant: string;
  /** Whose words they are. */
  readonly fields: readonly string[];
  readonly text: string;
}

/** Whether the text stands where words stand, as it was typed or as such a field has it. */
function hasCome({places, place, meant, fields, text}: Come): boolean {
  const there = places.get(place);
  if (there === meant) return true;
  if (LETTER.test(place)) return there === asLetter(meant);
  if (FIRST_NAME.test(place)) return hasAllParts(places, text);
  return (
    fields.every(one => LINES.test(one)) && hasARowEach(places, place, text)
  );
}

/** Whether it was taken for several names, of which each has come. */
const hasComeApart = ({places, text}: Come): boolean =>
  /[;,\n]/.test(text) && hasAllParts(places, text);

const LETTER = /^Letters row \d+ Text$/;

/** It is taken out of the whole name. */
const FIRST_NAME = / First name$/;

/** Between paragraphs of a letter stands one empty line, and what is a field is filled. */
const asLetter = (words: string): string =>
  words
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('{{First name}}', /^Dear (.+),$/m.exec(words)?.[1] ?? '');

const hasAllParts = (
  places: ReadonlyMap<string, string>,
  text: string,
): boolean => {
  const all = [...places.values()].join('\n');
  return text.split(/[;,\n]/).every(part => all.includes(part.trim()));
};

/** Whether each line of the text has the same column of a row to itself. */
function hasARowEach(
  places: ReadonlyMap<string, string>,
  place: string,
  text: string,
): boolean {
  const column = place.replace(/ row \d+ /, ' ');
  const cells = [...places].flatMap(([other, words]) =>
    other.replace(/ row \d+ /, ' ') === column ? [words] : [],
  );
  return text
    .split('\n')
    .map(line => line.trim())
    .every(line => line === '' || cells.includes(line));
}

const typedOver = (
  {press}: Point,
  typed: Readonly<Record<string, string>>,
): Press => ({...press, typed: {...press.typed, ...typed}, id: 'typed-once'});

/** What the person is told to put right, and at which field. */
function refusal({visitor}: Someone, press: Press): string | undefined {
  try {
    visitor.send(press);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    return `${problem.field}: ${problem.message}`;
  }
}

/** Every cell of the tracker and every part of each mail, by where it stands. */
const placesOf = (someone: Someone): ReadonlyMap<string, string> =>
  new Map([
    ...Object.values(TABLES).flatMap(({title}) =>
      rowsOf(someone, title).flatMap((row, at) =>
        Object.entries(row).map(([heading, value]): [string, string] => [
          `${title} row ${at + 2} ${heading}`,
          String(value),
        ]),
      ),
    ),
    ...listMessages(someone.workspace).flatMap(
      ({subject, text}, at): [string, string][] => [
        [`subject of mail ${at}`, subject],
        [`text of mail ${at}`, text],
      ],
    ),
  ]);
