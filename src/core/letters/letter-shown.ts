import type {LetterShown, Paragraph} from '../screen';
import {textOf} from './fill-in';

/** A document read as a letter: its first line, where it begins with the subject's mark, is the subject; the rest is the body. */
export function asLetter(
  paragraphs: readonly Paragraph[],
  to: string,
  subjectMark: string,
): LetterShown {
  const some = withoutBlankEnds(paragraphs);
  const [first, ...rest] = some;
  const line = first ? textOf(first.runs).trim() : '';
  const isSubject = line.toLowerCase().startsWith(subjectMark.toLowerCase());
  return {
    to,
    subject: isSubject ? line.slice(subjectMark.length).trim() : '',
    paragraphs: isSubject ? withoutBlankEnds(rest) : some,
  };
}

/** What stands before the first and after the last words of a document is empty space. */
function withoutBlankEnds(
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const full = paragraphs.map(({runs}) => textOf(runs).trim() !== '');
  return paragraphs.slice(full.indexOf(true), full.lastIndexOf(true) + 1);
}
