import {fontList} from './fonts';
import {itemNumbers} from './item-numbers';
import {NAMED_LOOKS} from './named-looks';
import {isRightToLeft} from './right-to-left';
import {
  isPageBreak,
  type ListKind,
  type NamedStyle,
  type Paragraph,
  type ParagraphStyle,
  type TextDocument,
  type TextStyle,
} from './text-document';
import {textOf} from './plain-text';

/** The document as a page that stands alone: what `text/html` exports and what the PDF is printed from. `head` goes into its head, for example fonts. */
export const toHtml = (
  document: TextDocument,
  title: string,
  head = '',
): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<style>${STYLES}</style>${head}</head><body>${bodyOf(document)}</body></html>`;

/** Paper without a size of its own is A4; a printer's Letter leaves the same margins. */
const STYLES =
  `:root{--others:${fontList()}}` +
  '@page{size:A4;margin:2.54cm}body{margin:0;font-size:11pt;line-height:1.15;font-family:var(--others);overflow-wrap:anywhere}' +
  'p,h1,h2,h3,h4,h5,h6,ul,ol{margin:0;padding:0;font-weight:400}p,li{white-space:pre-wrap}' +
  'ul,ol{padding-inline-start:36pt}a{color:inherit;text-decoration:none}.break{display:block;break-after:page}' +
  'ol ol{list-style-type:lower-alpha}ol ol ol{list-style-type:lower-roman}ul.checks{list-style-type:"\\2610\\00a0"}p:empty::before,li:empty::before{content:"\\200b"}';

function bodyOf(document: TextDocument): string {
  let html = '';
  const open: {list: string; tag: 'ol' | 'ul'}[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) html += `</li></${open.pop()?.tag}>`;
  };
  const numbers = itemNumbers(document.paragraphs.map(({style}) => style));
  for (const [at, paragraph] of document.paragraphs.entries()) {
    const {bullet} = paragraph.style;
    if (!bullet) {
      closeTo(0);
      html += blockOf(paragraph);
      continue;
    }
    if (open[0] && open[0].list !== bullet.list) closeTo(0);
    closeTo(bullet.level + 1);
    if (open.length === bullet.level + 1) html += '</li>';
    while (open.length <= bullet.level) {
      const kind = document.lists[bullet.list] ?? 'bullets';
      const tag = kind === 'numbers' ? 'ol' : 'ul';
      html += `<${tag}${LIST_LOOK[kind]}>`;
      open.push({list: bullet.list, tag});
      if (open.length <= bullet.level)
        html += '<li style="list-style-type:none">';
    }
    const value =
      document.lists[bullet.list] === 'numbers'
        ? ` value="${numbers[at]}"`
        : '';
    html += `<li${value}${attributesOf(paragraph, {})}>${inlineOf(paragraph)}`;
  }
  closeTo(0);
  return html;
}

const LIST_LOOK: Readonly<Record<ListKind, string>> = {
  bullets: '',
  numbers: '',
  checks: ' class="checks"',
};

function blockOf(paragraph: Paragraph): string {
  const tag = TAGS[paragraph.style.named];
  const {text, paragraph: look} = NAMED_LOOKS[paragraph.style.named];
  return `<${tag}${attributesOf(paragraph, {...look, ...text})}>${inlineOf(paragraph)}</${tag}>`;
}

const TAGS: Readonly<Record<NamedStyle, string>> = {
  NORMAL_TEXT: 'p',
  TITLE: 'p',
  SUBTITLE: 'p',
  HEADING_1: 'h1',
  HEADING_2: 'h2',
  HEADING_3: 'h3',
  HEADING_4: 'h4',
  HEADING_5: 'h5',
  HEADING_6: 'h6',
};

function attributesOf(
  paragraph: Paragraph,
  look: Partial<ParagraphStyle> & TextStyle,
): string {
  const style = {...look, ...paragraph.style};
  const css = [
    cssOf({fontSize: look.fontSize, colour: look.colour, italic: look.italic}),
    style.alignment && style.alignment !== 'START'
      ? `text-align:${ALIGN[style.alignment]}`
      : '',
    style.lineSpacing && style.lineSpacing !== 115
      ? `line-height:${style.lineSpacing / 100}`
      : '',
    length('margin-top', style.spaceAbove),
    length('margin-bottom', style.spaceBelow),
    length('margin-inline-start', style.indentStart),
    length('margin-inline-end', style.indentEnd),
    length(
      'text-indent',
      style.indentFirstLine === undefined
        ? undefined
        : style.indentFirstLine - (style.indentStart ?? 0),
    ),
  ].filter(part => part !== '');
  const rtl =
    style.direction === 'RIGHT_TO_LEFT' || isRightToLeft(textOf(paragraph));
  return (
    (rtl ? ' dir="rtl"' : '') +
    (css.length === 0 ? '' : ` style="${escaped(css.join(';'))}"`)
  );
}

const ALIGN = {
  START: 'start',
  CENTER: 'center',
  END: 'end',
  JUSTIFIED: 'justify',
} as const;

const length = (property: string, points: number | undefined): string =>
  points ? `${property}:${points}pt` : '';

const inlineOf = (paragraph: Paragraph): string =>
  paragraph.pieces
    .map(piece =>
      isPageBreak(piece)
        ? '<span class="break"></span>'
        : textHtml(piece.text, piece.style ?? {}),
    )
    .join('');

function textHtml(text: string, style: TextStyle): string {
  const css = cssOf(style);
  const words = escaped(text).replace(/\v/g, '<br>');
  const link = style.link !== undefined && safeLink(style.link);
  if (link)
    return `<a href="${escaped(link)}"${css && ` style="${escaped(css)}"`}>${words}</a>`;
  return css ? `<span style="${escaped(css)}">${words}</span>` : words;
}

/** The style as CSS declarations. */
export function cssOf(style: TextStyle): string {
  const lines = [
    style.underline ? 'underline' : '',
    style.strikethrough ? 'line-through' : '',
  ].filter(line => line !== '');
  return [
    style.bold ? 'font-weight:700' : '',
    style.italic ? 'font-style:italic' : '',
    lines.length > 0 ? `text-decoration:${lines.join(' ')}` : '',
    style.fontSize ? `font-size:${style.fontSize}pt` : '',
    style.font
      ? `font-family:"${style.font.replace(/["\\<>;]/g, '')}",var(--others)`
      : '',
    style.colour ? `color:${style.colour}` : '',
    style.background ? `background-color:${style.background}` : '',
  ]
    .filter(part => part !== '')
    .join(';');
}

/** The link if it leads to the web, a mailbox or a telephone; a script in a link is never passed on. */
export const safeLink = (link: string): string | undefined =>
  /^(https?:|mailto:|tel:)/i.test(link) ? link : undefined;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
