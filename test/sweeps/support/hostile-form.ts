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

/** Types the text into every field of the form that takes words; gives what became of it where that is neither what was typed nor all of its parts. */
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
    const meant = fields.reduce(
      (some, one) =>
        some.split(token(one)).join(legible(textIn(one, text)).trim()),
      words,
    );
    const isTakenApart =
      isApart(place, text) && hasAllParts(places, legible(text));
    if (places.get(place) !== meant && !isTakenApart)
      return {
        wrong: `${place}: ${JSON.stringify(places.get(place))} instead of ${JSON.stringify(meant)}`,
      };
  }
  return {};
}

/** A name that is given twice is one person, so all but the first have something of their own. */
const textIn = (field: string, text: string): string =>
  /^(?:name (?!1$)|whom$|withWhom$)/.test(field)
    ? `${text} ${field.replace(/\W/g, '')}`
    : text;

/** Where a name or a line is a row of its own, several become several; and a first name is taken out of a whole one. */
const isApart = (place: string, text: string): boolean =>
  /[;,\n]/.test(text) || place.endsWith(' First name');

const hasAllParts = (
  places: ReadonlyMap<string, string>,
  text: string,
): boolean => {
  const all = [...places.values()].join('\n');
  return text.split(/[;,\n]/).every(part => all.includes(part.trim()));
};

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
