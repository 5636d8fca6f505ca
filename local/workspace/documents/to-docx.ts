import {
  AlignmentType,
  CarriageReturn,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphStylePropertiesOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph as DocxParagraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import {NAMED_LOOKS} from './named-looks';
import {textOf} from './plain-text';
import {isRightToLeft} from './right-to-left';
import {
  type Alignment,
  isPageBreak,
  type ListKind,
  type NamedStyle,
  type Paragraph,
  type TextDocument,
  type TextStyle,
} from './text-document';
import {safeLink} from './to-html';

/** The document as a Word file, with everything the workspace keeps of how it looks. No language is claimed: the reader's own applies. */
export async function toDocx(
  document: TextDocument,
  title: string,
): Promise<Uint8Array> {
  const file = new Document({
    title: withoutControls(title),
    styles: {default: styles()},
    numbering: {
      config: Object.entries(document.lists).map(([id, kind]) => ({
        reference: id,
        levels: levelsOf(kind),
      })),
    },
    sections: [
      {
        properties: {page: {size: A4, margin: INCH_AROUND}},
        children: document.paragraphs.map(paragraphOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Lengths in Word's twentieths of a point. */
const TWIPS = 20;
const A4 = {width: 11906, height: 16838};
const INCH_AROUND = {top: 1440, right: 1440, bottom: 1440, left: 1440};

const styleOf = (named: NamedStyle) => {
  const {text, paragraph} = NAMED_LOOKS[named];
  return {run: runOptions(text), paragraph: spacingOf(paragraph)};
};

const styles = () => ({
  document: styleOf('NORMAL_TEXT'),
  title: styleOf('TITLE'),
  heading1: styleOf('HEADING_1'),
  heading2: styleOf('HEADING_2'),
  heading3: styleOf('HEADING_3'),
  heading4: styleOf('HEADING_4'),
  heading5: styleOf('HEADING_5'),
  heading6: styleOf('HEADING_6'),
});

const HEADINGS: Partial<
  Record<NamedStyle, (typeof HeadingLevel)[keyof typeof HeadingLevel]>
> = {
  TITLE: HeadingLevel.TITLE,
  HEADING_1: HeadingLevel.HEADING_1,
  HEADING_2: HeadingLevel.HEADING_2,
  HEADING_3: HeadingLevel.HEADING_3,
  HEADING_4: HeadingLevel.HEADING_4,
  HEADING_5: HeadingLevel.HEADING_5,
  HEADING_6: HeadingLevel.HEADING_6,
};

function paragraphOf(paragraph: Paragraph): DocxParagraph {
  const {style} = paragraph;
  const rightToLeft =
    style.direction === 'RIGHT_TO_LEFT' || isRightToLeft(textOf(paragraph));
  // Word has no built-in style of this name in the library: what it looks like is written out.
  const subtitle = style.named === 'SUBTITLE';
  const look = subtitle ? NAMED_LOOKS.SUBTITLE : undefined;
  return new DocxParagraph({
    heading: HEADINGS[style.named],
    bidirectional: rightToLeft || undefined,
    alignment: style.alignment && ALIGN[style.alignment],
    ...spacingOf({...look?.paragraph, ...style}),
    indent: style.bullet
      ? undefined
      : {
          start: twips(style.indentStart),
          end: twips(style.indentEnd),
          ...firstLine(style.indentFirstLine, style.indentStart),
        },
    numbering: style.bullet && {
      reference: style.bullet.list,
      level: style.bullet.level,
    },
    children: paragraph.pieces.map(piece =>
      isPageBreak(piece)
        ? new TextRun({children: [new PageBreak()]})
        : textOfPiece(piece.text, {...look?.text, ...piece.style}, rightToLeft),
    ),
  });
}

function textOfPiece(
  text: string,
  style: TextStyle,
  rightToLeft: boolean,
): ParagraphChild {
  const run = new TextRun({
    ...runOptions(style),
    rightToLeft: rightToLeft || undefined,
    children: withTabs(text),
  });
  const link = style.link !== undefined && safeLink(style.link);
  return link ? new ExternalHyperlink({link, children: [run]}) : run;
}

const runOptions = (style: TextStyle): IRunOptions => ({
  bold: style.bold,
  italics: style.italic,
  underline: style.underline && {},
  strike: style.strikethrough,
  // Word counts in half points.
  size: style.fontSize && Math.round(style.fontSize * 2),
  font: style.font,
  color: style.colour?.slice(1),
  shading: style.background
    ? {type: 'clear', fill: style.background.slice(1), color: 'auto'}
    : undefined,
});

/** Word keeps line spacing in 240ths of a line. */
const spacingOf = (style: {
  lineSpacing?: number;
  spaceAbove?: number;
  spaceBelow?: number;
}): Pick<IParagraphStylePropertiesOptions, 'spacing'> => ({
  spacing: {
    before: twips(style.spaceAbove),
    after: twips(style.spaceBelow),
    line: style.lineSpacing && Math.round(style.lineSpacing * 2.4),
  },
});

const twips = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Math.round(points * TWIPS);

function firstLine(
  first: number | undefined,
  start = 0,
): {firstLine?: number; hanging?: number} {
  if (first === undefined || first === start) return {};
  return first > start
    ? {firstLine: twips(first - start)}
    : {hanging: twips(start - first)};
}

const ALIGN: Readonly<
  Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>
> = {
  START: AlignmentType.START,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.END,
  JUSTIFIED: AlignmentType.BOTH,
};

const NUMBERS = [
  LevelFormat.DECIMAL,
  LevelFormat.LOWER_LETTER,
  LevelFormat.LOWER_ROMAN,
];
const MARKS = ['●', '○', '■'];

const levelsOf = (kind: ListKind): ILevelsOptions[] =>
  Array.from({length: 9}, (_, level) => ({
    level,
    format:
      kind === 'numbers'
        ? (NUMBERS[level % 3] ?? LevelFormat.DECIMAL)
        : LevelFormat.BULLET,
    text:
      kind === 'numbers'
        ? `%${level + 1}.`
        : kind === 'checks'
          ? '☐'
          : (MARKS[level % 3] ?? '●'),
    alignment: AlignmentType.START,
    style: {
      paragraph: {indent: {start: (36 + 36 * level) * TWIPS, hanging: 360}},
    },
  }));

/** A tab and a line break inside a paragraph are elements of their own in Word. */
const withTabs = (text: string): (string | Tab | CarriageReturn)[] =>
  text
    .split(/([\t\v])/)
    .filter(part => part !== '')
    .map(part =>
      part === '\t'
        ? new Tab()
        : part === '\v'
          ? new CarriageReturn()
          : withoutControls(part),
    );

/** XML has no place for these. */
const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
