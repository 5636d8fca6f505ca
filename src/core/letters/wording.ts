import type {LetterShown} from '../screen';
import {textOf} from './fill-in';

/** The letter's paragraphs as plain text, subject left out. */
export const bodyOf = ({paragraphs}: LetterShown): string =>
  paragraphs.map(({runs}) => textOf(runs)).join('\n');

/** Letters of scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in small letters; where a script puts no blanks between words, every two characters count as one. */
export const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []).flatMap(word =>
    UNSPACED.test(word) ? word.match(/.{1,2}/gsu)! : [word],
  );

/** Whether the words stand in the text as whole words, in any capitals. */
export function holds(text: string, words: string): boolean {
  const wanted = words.trim();
  if (wanted === '') return false;
  if (UNSPACED.test(wanted)) return text.includes(wanted);
  // A letter is looked through for every name of the tracker, so what is nowhere in it costs no expression.
  if (!text.toLowerCase().includes(wanted.toLowerCase())) return false;
  const literal = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);
}
