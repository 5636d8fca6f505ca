import {CALLS} from '../../../local/sample/calls';
import {INVENTED, KIM} from '../../../local/sample/kim';
import {MATTERS} from '../../../local/sample/matters';
import {NOTES} from '../../../local/sample/notes';
import {OUTINGS} from '../../../local/sample/outings';
import {OWN_QUESTION} from '../../../local/sample/own-question';
import {PEOPLE} from '../../../local/sample/people';
import {TALKS} from '../../../local/sample/talks';
import {WORK} from '../../../local/sample/work';
import {english} from '../../../src/core/languages/english';
import {LANGUAGES} from '../../../src/core/languages/languages';
import {TABLES} from '../../../src/core/tables';

/** What stands on screens in every language as it is: addresses, names of zones, of files, of languages and of the tracker's own tabs, and what begins a letter's first line. */
const AS_IT_IS = [
  /https?:\/\/\S+/g,
  /\b[A-Z]\w+\/[\w/]+/g,
  /\b[\w-]+\.(csv|vcf|ics|zip)\b/g,
  new RegExp(LANGUAGES.map(({name}) => name).join('|'), 'g'),
  new RegExp(
    `^(${Object.values(TABLES)
      .map(({title}) => title)
      .join('|')})$`,
  ),
  new RegExp(english.kept.marks.subject, 'g'),
];

/** A text without what the sample's person typed into fields, and without what is the same in every language. */
export const withoutPersons = (text: string): string =>
  [...TYPED, ...AS_IT_IS].reduce<string>(
    (left, known) =>
      typeof known === 'string'
        ? left.replaceAll(known, '')
        : left.replace(known, ''),
    text,
  );

/** What is chosen from a list is the product's to say. */
const CHOSEN = new Set(Object.keys(english.kept.values));

/** Words of somebody's: a figure, or what a choice is called, is one word in small letters. */
const IS_WRITTEN = /[\p{Lu}\s@]/u;

/** The longest first. A name may stand with what was said of it, or be called by its first part. */
const TYPED: readonly string[] = [
  ...new Set(
    stringsOf([
      CALLS,
      INVENTED,
      KIM,
      MATTERS,
      NOTES,
      OUTINGS,
      OWN_QUESTION,
      PEOPLE,
      TALKS,
      WORK,
    ])
      .filter(one => !CHOSEN.has(one))
      .flatMap(one => [one, ...one.split(/, |\n| - /)])
      .filter(one => IS_WRITTEN.test(one)),
  ),
  ...[...Object.values(PEOPLE).map(({name}) => name), 'Hana Novak'].map(
    name => name.split(' ')[0]!,
  ),
].sort((one, other) => other.length - one.length);

function stringsOf(one: unknown): readonly string[] {
  if (typeof one === 'string') return [one];
  return typeof one === 'object' && one !== null
    ? Object.values(one).flatMap(stringsOf)
    : [];
}
