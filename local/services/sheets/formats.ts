import {colorOf, hexOf} from './colors';
import type {FieldTree} from './fields';
import {isWanted} from './fields';
import type {Border, CellFormat} from './schema';

/** How the engine keeps a cell's looks. */
export interface Looks {
  readonly style?: Readonly<Record<string, unknown>>;
  readonly format?: string;
}

const ALIGN = {LEFT: 'left', CENTER: 'center', RIGHT: 'right'} as const;
const VERTICAL = {TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom'} as const;
const WRAP = {
  OVERFLOW_CELL: 'overflow',
  LEGACY_WRAP: 'overflow',
  CLIP: 'clip',
  WRAP: 'wrap',
} as const;

const from = (list: Readonly<Record<string, string>>, name?: string) =>
  name === undefined ? undefined : list[name];
const named = (list: Readonly<Record<string, string>>, value: unknown) =>
  Object.entries(list).find(([, each]) => each === value)?.[0];

/** One piece of a cell's looks: where Google has it, and the engine's value for it. */
const PIECES: readonly {
  readonly path: readonly string[];
  readonly name: string;
  readonly value: (format: CellFormat) => unknown;
}[] = [
  {path: ['textFormat', 'bold'], name: 'bold', value: f => f.textFormat?.bold},
  {
    path: ['textFormat', 'italic'],
    name: 'italic',
    value: f => f.textFormat?.italic,
  },
  {
    path: ['textFormat', 'underline'],
    name: 'underline',
    value: f => f.textFormat?.underline,
  },
  {
    path: ['textFormat', 'strikethrough'],
    name: 'strikethrough',
    value: f => f.textFormat?.strikethrough,
  },
  {
    path: ['textFormat', 'fontSize'],
    name: 'fontSize',
    value: f => f.textFormat?.fontSize,
  },
  {
    path: ['textFormat', 'foregroundColor'],
    name: 'textColor',
    value: f =>
      hexOf(f.textFormat?.foregroundColor, f.textFormat?.foregroundColorStyle),
  },
  {
    path: ['backgroundColor'],
    name: 'fillColor',
    value: f => hexOf(f.backgroundColor, f.backgroundColorStyle),
  },
  {
    path: ['horizontalAlignment'],
    name: 'align',
    value: f => from(ALIGN, f.horizontalAlignment),
  },
  {
    path: ['verticalAlignment'],
    name: 'verticalAlign',
    value: f => from(VERTICAL, f.verticalAlignment),
  },
  {
    path: ['wrapStrategy'],
    name: 'wrapping',
    value: f => from(WRAP, f.wrapStrategy),
  },
];

/** The looks after `given` took the place of the fields that `fields` names; what it names and `given` lacks becomes as if never set. */
export function looksWith(
  before: Looks,
  given: CellFormat | undefined,
  fields: FieldTree,
): Looks {
  const format = given ?? {};
  const style: Record<string, unknown> = {...before.style};
  for (const {path, name, value} of PIECES) {
    if (!isWanted(fields, path) && !isWanted(fields, withStyle(path))) continue;
    const next = value(format);
    if (next === undefined || next === false) delete style[name];
    else style[name] = next;
  }
  return {
    style,
    format: isWanted(fields, ['numberFormat'])
      ? patternOf(format.numberFormat)
      : before.format,
  };
}

/** Google has every colour twice: `backgroundColor` and `backgroundColorStyle`. */
const withStyle = (path: readonly string[]): readonly string[] =>
  path.map(name => (name.endsWith('Color') ? `${name}Style` : name));

/** The engine's pattern of a number format; what has none by itself gets the plain one of its kind. */
function patternOf(
  numberFormat: CellFormat['numberFormat'],
): string | undefined {
  if (numberFormat === undefined) return undefined;
  if (numberFormat.type === 'TEXT') return '@';
  return numberFormat.pattern || PATTERNS[numberFormat.type ?? ''];
}

const PATTERNS: Readonly<Record<string, string>> = {
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '[$$]#,##0.00',
  DATE: 'm/d/yyyy',
  TIME: 'hh:mm:ss a',
  DATE_TIME: 'm/d/yyyy hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

/** Google's shape of a cell's looks; undefined when nothing is set. */
export function cellFormatOf({
  style = {},
  format,
}: Looks): CellFormat | undefined {
  const text = Object.fromEntries(
    ['bold', 'italic', 'underline', 'strikethrough', 'fontSize'].flatMap(
      name => (style[name] === undefined ? [] : [[name, style[name]]]),
    ),
  ) as NonNullable<CellFormat['textFormat']>;
  if (typeof style['textColor'] === 'string') {
    text.foregroundColor = colorOf(style['textColor']);
    text.foregroundColorStyle = {rgbColor: text.foregroundColor};
  }
  const made: CellFormat = {};
  if (format !== undefined && format !== '')
    made.numberFormat = {type: kindOf(format), pattern: format};
  if (typeof style['fillColor'] === 'string') {
    made.backgroundColor = colorOf(style['fillColor']);
    made.backgroundColorStyle = {rgbColor: made.backgroundColor};
  }
  const align = named(ALIGN, style['align']);
  if (align !== undefined) made.horizontalAlignment = align;
  const vertical = named(VERTICAL, style['verticalAlign']);
  if (vertical !== undefined) made.verticalAlignment = vertical;
  const wrap = named(WRAP, style['wrapping']);
  if (wrap !== undefined)
    made.wrapStrategy = wrap === 'LEGACY_WRAP' ? 'OVERFLOW_CELL' : wrap;
  if (Object.keys(text).length > 0) made.textFormat = text;
  return Object.keys(made).length > 0 ? made : undefined;
}

function kindOf(format: string): string {
  if (format === '@') return 'TEXT';
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  const hasDay = /[dy]/i.test(bare);
  const hasTime = /[hs]/i.test(bare);
  if (hasDay && hasTime) return 'DATE_TIME';
  if (hasDay || /m{3}/i.test(bare)) return 'DATE';
  if (hasTime) return 'TIME';
  if (bare.includes('%')) return 'PERCENT';
  if (/E[+-]/i.test(bare)) return 'SCIENTIFIC';
  return format.includes('[$') ? 'CURRENCY' : 'NUMBER';
}

/** The engine's border of Google's; undefined means none. */
export function borderOf(border: Border | undefined): object | undefined {
  const style = from(BORDERS, border?.style);
  return style === undefined
    ? undefined
    : {style, color: hexOf(border?.color, border?.colorStyle) ?? '#000000'};
}

const BORDERS: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};
