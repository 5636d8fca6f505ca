import {isPageBreak, type Paragraph, type TextDocument} from './text-document';

/** The document's words, a line a paragraph; items of a list begin with a star or their number, as in Google's own export. */
export function toPlainText(document: TextDocument): string {
  const counts = new Map<string, number>();
  return document.paragraphs
    .map(paragraph => markerOf(document, paragraph, counts) + textOf(paragraph))
    .join('\n');
}

/** The paragraph's words, page breaks left out. */
export const textOf = (paragraph: Paragraph): string =>
  paragraph.pieces
    .map(piece => (isPageBreak(piece) ? '' : piece.text))
    .join('');

function markerOf(
  document: TextDocument,
  {style: {bullet}}: Paragraph,
  counts: Map<string, number>,
): string {
  if (!bullet) return '';
  const indent = '   '.repeat(bullet.level);
  if (document.lists[bullet.list] !== 'numbers') return `${indent}* `;
  for (const key of counts.keys())
    if (key.startsWith(`${bullet.list} `) && levelOf(key) > bullet.level)
      counts.delete(key);
  const key = `${bullet.list} ${bullet.level}`;
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  return `${indent}${number}. `;
}

const levelOf = (key: string): number => Number(key.split(' ')[1]);
