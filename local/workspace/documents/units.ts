import {
  isPageBreak,
  type Paragraph,
  type ParagraphStyle,
  type Piece,
  type TextDocument,
  type TextStyle,
} from './text-document';

/**
 * One index of a document: a UTF-16 unit of text, a page break, or the line break that ends a paragraph and carries its style.
 * The unit at position `n` of the array has Google's index `n + 1`, as the section break before the body has index 0.
 */
export type Unit =
  | {readonly kind: 'text'; readonly text: string; readonly style: TextStyle}
  | {readonly kind: 'pageBreak'; readonly style: TextStyle}
  | {
      readonly kind: 'end';
      readonly style: TextStyle;
      readonly paragraph: ParagraphStyle;
    };

/** The document as one row of units; the last is always the end of a paragraph. */
export const unitsOf = (document: TextDocument): Unit[] =>
  document.paragraphs.flatMap(paragraph => [
    ...paragraph.pieces.flatMap(unitsOfPiece),
    {
      kind: 'end' as const,
      style: paragraph.end ?? {},
      paragraph: paragraph.style,
    },
  ]);

/** The same document with the content of `units`. */
export function withUnits(
  document: TextDocument,
  units: readonly Unit[],
): TextDocument {
  const paragraphs: Paragraph[] = [];
  let pieces: Piece[] = [];
  for (const unit of units) {
    if (unit.kind === 'end') {
      const end = isEmpty(unit.style) ? {} : {end: tidy(unit.style)};
      paragraphs.push({style: unit.paragraph, pieces, ...end});
      pieces = [];
    } else if (unit.kind === 'pageBreak') pieces.push({pageBreak: true});
    else pieces = withText(pieces, unit.text, unit.style);
  }
  return {...document, paragraphs};
}

/** Text as units, one a UTF-16 unit; a line break ends a paragraph in the given style. */
export const unitsOfText = (
  text: string,
  style: TextStyle,
  paragraph: ParagraphStyle,
): Unit[] =>
  text
    .split('')
    .map(unit =>
      unit === '\n'
        ? {kind: 'end', style, paragraph}
        : {kind: 'text', text: unit, style},
    );

/** Whether two styles look the same. */
export const sameStyle = (one: TextStyle, other: TextStyle): boolean =>
  one === other || JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

const unitsOfPiece = (piece: Piece): Unit[] =>
  isPageBreak(piece)
    ? [{kind: 'pageBreak', style: {}}]
    : unitsOfText(piece.text, piece.style ?? {}, {named: 'NORMAL_TEXT'});

function withText(pieces: Piece[], text: string, style: TextStyle): Piece[] {
  const last = pieces.at(-1);
  if (last && !isPageBreak(last) && sameStyle(last.style ?? {}, style))
    pieces[pieces.length - 1] = {...last, text: last.text + text};
  else pieces.push(isEmpty(style) ? {text} : {text, style: tidy(style)});
  return pieces;
}

const isEmpty = (style: TextStyle): boolean =>
  Object.values(style).every(value => value === undefined);

const tidy = (style: TextStyle): TextStyle =>
  Object.fromEntries(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
