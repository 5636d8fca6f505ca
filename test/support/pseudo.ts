import {sentencesOf} from '../core/support/sentences';

/** A letter of the words and what stands for it; a vowel is said twice, so that all becomes about a third longer, as a translation may. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  [...'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ'].flatMap((other, place) => {
    const letter = String.fromCharCode('a'.charCodeAt(0) + place);
    const again = 'aeiou'.includes(letter) ? other : '';
    return [
      [letter, other + again],
      [letter.toUpperCase(), other.toUpperCase() + again],
    ];
  }),
);

/** The sentence in letters that nobody types, so that it can still be read and yet be told from all that is not from the words. Its `{names}` stay. */
export const inPseudo = (sentence: string): string =>
  sentence
    .split(/((?<!\{)\{\w+\}(?!\}))/)
    .map((part, at) => (at % 2 === 1 ? part : changed(part)))
    .join('');

/** An accent of English's own is left away: résumé. */
const changed = (part: string): string =>
  part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[a-z]/gi, letter => STANDS_FOR.get(letter)!);

/** The same in a script that is written from the right. */
export const fromTheRight = (sentence: string): string =>
  changed(sentence).replace(
    /[^\p{ASCII}]/gu,
    letter => RIGHT.get(letter.toLowerCase()) ?? letter,
  );

const RIGHT: ReadonlyMap<string, string> = new Map(
  [...new Set([...STANDS_FOR.values()].map(one => one[0]!.toLowerCase()))].map(
    (letter, place) => [letter, String.fromCharCode('א'.charCodeAt(0) + place)],
  ),
);

const OURS = new Set(
  [...STANDS_FOR.values()].flatMap(letters => [
    ...letters.toLowerCase(),
    ...letters.toUpperCase(),
  ]),
);

/** The words in a text with a letter that is not one of the pseudo ones. */
export const notInPseudo = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(word =>
    [...word].some(letter => !OURS.has(letter)),
  );

/** Names of things and what something is found by: no sentences. */
const STAYS =
  /^(language\.(code|name)|grammar\.(direction|addressBy)|kept\.sheet\.|kept\.marks\.(subject|kind))|\.part$/;

/** The words of a language with every sentence in pseudo. */
export function pseudoWords<T>(words: T): T {
  const said = new Set(sentencesOf(words).map(([place]) => place));
  const walk = (one: unknown, place: string): unknown => {
    if (typeof one === 'string')
      return said.has(place) && !STAYS.test(place) ? inPseudo(one) : one;
    if (typeof one !== 'object' || one === null) return one;
    const parts = Object.entries(one).map(([name, part]) => [
      name,
      walk(part, place === '' ? name : `${place}.${name}`),
    ]);
    return Array.isArray(one)
      ? parts.map(([, part]) => part)
      : Object.fromEntries(parts);
  };
  return walk(words, '') as T;
}
