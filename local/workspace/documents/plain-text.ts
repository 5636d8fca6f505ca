import {itemNumbers} from './item-numbers';
import {isPageBreak, type Paragraph, type TextDocument} from './text-document';

/** The document's words, a line a paragraph; items of a list begin with a star or their number, as in Google's own export. */
export function toPlainText({paragraphs, lists}: TextDocument): string {
  const numbers = itemNumbers(paragraphs.map(({style}) => style));
  return paragraphs
    .map((paragraph, at) => {
      const {bullet} = paragraph.style;
      if (!bullet) return textOf(paragraph);
      const marker = lists[bullet.list] === 'numbers' ? `${numbers[at]}.` : '*';
      return `${'   '.repeat(bullet.level)}${marker} ${textOf(paragraph)}`;
    })
    .join('\n');
}

/** The paragraph's words, page breaks left out. */
export const textOf = (paragraph: Paragraph): string =>
  paragraph.pieces
    .map(piece => (isPageBreak(piece) ? '' : piece.text))
    .join('');
