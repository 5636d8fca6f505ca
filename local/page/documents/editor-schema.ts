import {
  type Mark,
  type MarkSpec,
  type Node,
  type NodeSpec,
  Schema,
} from 'prosemirror-model';
import type {
  ListKind,
  NamedStyle,
  ParagraphStyle,
  TextStyle,
} from '../../workspace/documents/text-document';

/** What a paragraph of the editor carries: the document's own style, and of an item what kind of list it is in. */
export interface ParagraphAttributes {
  readonly style: ParagraphStyle;
  readonly kind: ListKind | null;
  readonly end: TextStyle | null;
}

export const attributesOf = (node: Node): ParagraphAttributes =>
  node.attrs as ParagraphAttributes;

const paragraph: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs: {
    style: {default: {named: 'NORMAL_TEXT'}},
    kind: {default: null},
    end: {default: null},
  },
  toDOM(node) {
    const {style, kind} = attributesOf(node);
    return [
      TAGS[style.named] ?? 'p',
      {
        dir: style.direction ? 'rtl' : 'auto',
        'data-named': style.named,
        ...(style.bullet
          ? {'data-list': kind ?? 'bullets', 'data-level': style.bullet.level}
          : {}),
        style: cssOfParagraph(style),
      },
      0,
    ];
  },
  parseDOM: [
    {tag: 'p', getAttrs: () => ({})},
    ...[1, 2, 3, 4, 5, 6].map(level => ({
      tag: `h${level}`,
      attrs: {style: {named: `HEADING_${level}`}},
    })),
    {tag: 'li', getAttrs: (item: HTMLElement) => pastedItem(item)},
  ],
};

const TAGS: Partial<Record<NamedStyle, string>> = {
  HEADING_1: 'h2',
  HEADING_2: 'h3',
  HEADING_3: 'h4',
  HEADING_4: 'h5',
  HEADING_5: 'h6',
  HEADING_6: 'h6',
};

/** Items of one pasted list stay together; lists of the same kind that are pasted join. */
function pastedItem(item: HTMLElement): Partial<ParagraphAttributes> {
  const kind = item.parentElement?.tagName === 'OL' ? 'numbers' : 'bullets';
  let level = -1;
  for (
    let at = item.closest('ul,ol');
    at;
    at = at.parentElement?.closest('ul,ol') ?? null
  )
    level++;
  return {
    style: {
      named: 'NORMAL_TEXT',
      bullet: {list: `pasted-${kind}`, level: Math.min(8, Math.max(0, level))},
    },
    kind,
  };
}

function cssOfParagraph(style: ParagraphStyle): string {
  const lengths = {
    'margin-top': style.spaceAbove,
    'margin-bottom': style.spaceBelow,
    'margin-inline-end': style.indentEnd,
    ...(style.bullet ? {} : {'margin-inline-start': style.indentStart}),
  };
  return [
    ...Object.entries(lengths).flatMap(([name, points]) =>
      points ? [`${name}:${points}pt`] : [],
    ),
    ...(style.alignment ? [`text-align:${ALIGN[style.alignment]}`] : []),
    ...(style.lineSpacing ? [`line-height:${style.lineSpacing / 100}`] : []),
  ].join(';');
}

const ALIGN = {
  START: 'start',
  CENTER: 'center',
  END: 'end',
  JUSTIFIED: 'justify',
} as const;

/** A way of writing that is either there or not. */
const flag = (tags: readonly string[], css: string): MarkSpec => ({
  parseDOM: tags.map(tag => ({tag})),
  toDOM: () => ['span', {style: css}, 0],
});

/** A way of writing that has a value. */
const valued = (css: (value: string | number) => string): MarkSpec => ({
  attrs: {value: {}},
  toDOM: (mark: Mark) => ['span', {style: css(mark.attrs['value'])}, 0],
});

/** Each mark is named after the part of the document's text style that it holds. */
export const schema = new Schema({
  nodes: {
    doc: {content: 'block+'},
    paragraph,
    text: {group: 'inline'},
    lineBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{tag: 'br'}],
      toDOM: () => ['br'],
    },
    pageBreak: {
      group: 'inline',
      inline: true,
      atom: true,
      toDOM: () => ['span', {class: 'page-break'}, 'Next page'],
    },
  },
  marks: {
    link: {
      attrs: {value: {}},
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: link => {
            const value = link.getAttribute('href') ?? '';
            return /^(https?:|mailto:|tel:)/i.test(value) && {value};
          },
        },
      ],
      toDOM: mark => ['a', {title: String(mark.attrs['value'])}, 0],
    },
    bold: flag(['b', 'strong'], 'font-weight:bold'),
    italic: flag(['i', 'em'], 'font-style:italic'),
    underline: flag(['u'], 'text-decoration:underline'),
    strikethrough: flag(['s', 'del'], 'text-decoration:line-through'),
    fontSize: valued(value => `font-size:${value}pt`),
    font: valued(
      value => `font-family:"${String(value).replace(/["\\;]/g, '')}"`,
    ),
    colour: valued(value => `color:${value}`),
    background: valued(value => `background-color:${value}`),
  },
});
