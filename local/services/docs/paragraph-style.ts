import {
  type Alignment,
  ALIGNMENTS,
  type NamedStyle,
  NAMED_STYLES,
  type ParagraphStyle,
} from '../../workspace/documents/text-document';
import {type Dimension, given, points} from './text-style';

/** The parts of Google's ParagraphStyle that the workspace keeps. */
export interface GoogleParagraphStyle {
  readonly namedStyleType?: string;
  readonly alignment?: string;
  readonly direction?: string;
  readonly lineSpacing?: number;
  readonly spaceAbove?: Dimension;
  readonly spaceBelow?: Dimension;
  readonly indentStart?: Dimension;
  readonly indentEnd?: Dimension;
  readonly indentFirstLine?: Dimension;
}

export const googleParagraphStyle = (
  style: ParagraphStyle,
): GoogleParagraphStyle =>
  given({
    namedStyleType: style.named,
    alignment: style.alignment,
    direction: style.direction ?? 'LEFT_TO_RIGHT',
    lineSpacing: style.lineSpacing,
    spaceAbove: points(style.spaceAbove),
    spaceBelow: points(style.spaceBelow),
    indentStart: points(style.indentStart),
    indentEnd: points(style.indentEnd),
    indentFirstLine: points(style.indentFirstLine),
  });

/** The style with the named fields of `wanted`; a field that is named but not given goes back to what it is without. Throws `SyntaxError` for a field Google does not have. */
export function restyledParagraph(
  style: ParagraphStyle,
  fields: readonly string[],
  wanted: GoogleParagraphStyle,
): ParagraphStyle {
  const names = fields.includes('*') ? Object.keys(FIELDS) : fields;
  return names.reduce((result, name) => {
    const read = FIELDS[name];
    if (read) return withoutUndefined({...result, ...read(wanted)});
    if (GOOGLES_OTHER_FIELDS.has(name.split('.')[0] ?? ''))
      throw new Error(
        `updateParagraphStyle of ${name} is not available in the local workspace`,
      );
    throw new SyntaxError(`Invalid field: ${name}`);
  }, style);
}

const FIELDS: Readonly<
  Record<string, (wanted: GoogleParagraphStyle) => Partial<ParagraphStyle>>
> = {
  namedStyleType: ({namedStyleType}) => ({
    named: NAMED_STYLES.find(name => name === namedStyleType) ?? 'NORMAL_TEXT',
  }),
  alignment: ({alignment}) => ({
    alignment: ALIGNMENTS.find(name => name === alignment),
  }),
  direction: ({direction}) => ({
    direction: direction === 'RIGHT_TO_LEFT' ? direction : undefined,
  }),
  lineSpacing: ({lineSpacing}) => ({lineSpacing}),
  spaceAbove: ({spaceAbove}) => ({spaceAbove: magnitude(spaceAbove)}),
  spaceBelow: ({spaceBelow}) => ({spaceBelow: magnitude(spaceBelow)}),
  indentStart: ({indentStart}) => ({indentStart: magnitude(indentStart)}),
  indentEnd: ({indentEnd}) => ({indentEnd: magnitude(indentEnd)}),
  indentFirstLine: ({indentFirstLine}) => ({
    indentFirstLine: magnitude(indentFirstLine),
  }),
};

const GOOGLES_OTHER_FIELDS: ReadonlySet<string> = new Set([
  'avoidWidowAndOrphan',
  'borderBetween',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'borderTop',
  'keepLinesTogether',
  'keepWithNext',
  'pageBreakBefore',
  'shading',
  'spacingMode',
]);

/** Google reads an empty length as 0. */
const magnitude = (dimension: Dimension | undefined): number | undefined =>
  dimension && (dimension.magnitude ?? 0);

const withoutUndefined = (
  style: Partial<ParagraphStyle> & {
    named: NamedStyle;
    alignment?: Alignment;
  },
): ParagraphStyle => given(style);
