import {afterMark} from '../reading/after-mark';
import type {LetterShown, Paragraph} from '../screen';
import {textOf} from './fill-in';

/** A document read as a letter: its first line, where it begins with the subject's mark in any language, is the subject; the rest is the body. */
export function asLetter(
  paragraphs: readonly Paragraph[],
  to: string,
): LetterShown {
  const some = withoutBlankEnds(paragraphs);
  const [first, ...rest] = some;
  const subject = first && afterMark(textOf(first.runs), 'subject');
  return {
    to,
    subject: subject ?? '',
    paragraphs: subject === undefined ? some : withoutBlankEnds(rest),
  };
}

/** What stands before the first and after the last words of a document is empty space. */
function withoutBlankEnds(
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const full = paragraphs.map(({runs}) => textOf(runs).trim() !== '');
  return paragraphs.slice(full.indexOf(true), full.lastIndexOf(true) + 1);
}
