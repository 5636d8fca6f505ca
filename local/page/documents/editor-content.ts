import {Fragment, type Mark, type Node} from 'prosemirror-model';
import type {
  ListKind,
  Paragraph,
  Piece,
  TextDocument,
  TextStyle,
} from '../../workspace/documents/text-document';
import {attributesOf, schema} from './editor-schema';

type Content = Pick<TextDocument, 'paragraphs' | 'lists'>;

const {paragraph: PARAGRAPH, doc, lineBreak, pageBreak} = schema.nodes;

/** The document as the editor holds it. Nothing is lost on the way there and back. */
export const toEditor = ({paragraphs, lists}: Content): Node =>
  doc.create(
    null,
    paragraphs.map(({style, pieces, end}) =>
      PARAGRAPH.create(
        {
          style,
          kind: style.bullet ? (lists[style.bullet.list] ?? 'bullets') : null,
          end: end ?? null,
        },
        Fragment.from(pieces.flatMap(nodesOf)),
      ),
    ),
  );

/** What the editor holds as a document. Lists are those that still have items. */
export function fromEditor(node: Node): Content {
  const lists: Record<string, ListKind> = {};
  const paragraphs: Paragraph[] = [];
  node.forEach(block => {
    const {style, kind, end} = attributesOf(block);
    if (style.bullet) lists[style.bullet.list] ??= kind ?? 'bullets';
    paragraphs.push({
      style,
      pieces: piecesOf(block),
      ...(end ? {end} : {}),
    });
  });
  return {paragraphs, lists};
}

function nodesOf(piece: Piece): Node[] {
  if ('pageBreak' in piece) return [pageBreak.create()];
  const marks = marksOf(piece.style ?? {});
  return piece.text
    .split(/(\v)/)
    .filter(part => part !== '')
    .map(part =>
      part === '\v'
        ? lineBreak.create(null, null, marks)
        : schema.text(part, marks),
    );
}

const marksOf = (style: TextStyle): Mark[] =>
  Object.entries(style).flatMap(([name, value]) => {
    const type = schema.marks[name];
    return type ? [type.create(value === true ? null : {value})] : [];
  });

function piecesOf(block: Node): Piece[] {
  const pieces: Piece[] = [];
  block.forEach(node => {
    if (node.type === pageBreak) return void pieces.push({pageBreak: true});
    const text = node.type === lineBreak ? '\v' : (node.text ?? '');
    const style = styleOf(node.marks);
    const last = pieces.at(-1);
    if (last && 'text' in last && alike(last.style, style))
      pieces[pieces.length - 1] = {...last, text: last.text + text};
    else pieces.push(style ? {text, style} : {text});
  });
  return pieces;
}

/** Names in order, so that the same style is always written the same. */
const styleOf = (marks: readonly Mark[]): TextStyle | undefined =>
  marks.length === 0
    ? undefined
    : Object.fromEntries(
        marks
          .map(({type, attrs}): [string, unknown] => [
            type.name,
            attrs['value'] ?? true,
          ])
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );

const alike = (one: TextStyle | undefined, other: TextStyle | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);
