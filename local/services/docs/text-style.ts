import type {TextStyle} from '../../workspace/documents/text-document';
import {withoutLink} from '../../workspace/documents/edit';

/** A colour as Google writes it: parts from 0 to 1, those that are 0 left out; an empty one is transparent. */
export interface GoogleColour {
  readonly color?: {
    readonly rgbColor?: {
      readonly red?: number;
      readonly green?: number;
      readonly blue?: number;
    };
  };
}
export interface Dimension {
  readonly magnitude?: number;
  readonly unit?: string;
}

/** The parts of Google's TextStyle that the workspace keeps. */
export interface GoogleTextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly link?: {readonly url?: string};
  readonly fontSize?: Dimension;
  readonly weightedFontFamily?: {
    readonly fontFamily?: string;
    readonly weight?: number;
  };
  readonly foregroundColor?: GoogleColour;
  readonly backgroundColor?: GoogleColour;
}

export const googleTextStyle = (style: TextStyle): GoogleTextStyle =>
  given({
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    strikethrough: style.strikethrough,
    foregroundColor: style.colour && googleColour(style.colour),
    backgroundColor: style.background && googleColour(style.background),
    fontSize: points(style.fontSize),
    weightedFontFamily: style.font && {fontFamily: style.font, weight: 400},
    link: style.link && {url: style.link},
  });

/**
 * The style with the named fields of `wanted`; a field that is named but not given goes back to the paragraph's.
 * As in Google Docs, what becomes a link turns blue and underlined, and back when it ceases to be one, unless those are named too.
 * Throws `SyntaxError` with Google's reason for a field it does not have.
 */
export function restyledText(
  style: TextStyle,
  fields: readonly string[],
  wanted: GoogleTextStyle,
): TextStyle {
  const names = fields.includes('*') ? Object.keys(FIELDS) : fields;
  const changes = names.map(name => {
    const read = FIELDS[name];
    if (read) return read(wanted);
    if (GOOGLES_OTHER_FIELDS.has(name.split('.')[0] ?? ''))
      throw new Error(
        `updateTextStyle of ${name} is not available in the local workspace`,
      );
    throw new SyntaxError(`Invalid field: ${name}`);
  });
  const result: TextStyle = Object.assign({}, style, ...changes);
  if (!names.some(name => name.split('.')[0] === 'link')) return result;
  const before = withoutLink(style);
  const look = result.link === undefined ? before : {...before, ...LINK_LOOK};
  return {
    ...result,
    underline: names.includes('underline') ? result.underline : look.underline,
    colour: names.includes('foregroundColor') ? result.colour : look.colour,
  };
}

/** How Google Docs shows a link. */
export const LINK_LOOK = {underline: true, colour: '#1155cc'} as const;

type Part = (wanted: GoogleTextStyle) => TextStyle;
const FIELDS: Readonly<Record<string, Part>> = {
  bold: ({bold}) => ({bold: bold ? true : undefined}),
  italic: ({italic}) => ({italic: italic ? true : undefined}),
  underline: ({underline}) => ({underline: underline ? true : undefined}),
  strikethrough: ({strikethrough}) => ({
    strikethrough: strikethrough ? true : undefined,
  }),
  link: linkOf,
  'link.url': linkOf,
  fontSize: ({fontSize}) => ({fontSize: fontSize?.magnitude}),
  weightedFontFamily: ({weightedFontFamily}) => ({
    font: weightedFontFamily?.fontFamily,
  }),
  foregroundColor: ({foregroundColor}) => ({colour: hex(foregroundColor)}),
  backgroundColor: ({backgroundColor}) => ({background: hex(backgroundColor)}),
};

function linkOf({link}: GoogleTextStyle): TextStyle {
  if (link && link.url === undefined)
    throw new Error(
      'updateTextStyle with a link that has no url is not available in the local workspace',
    );
  return {link: link?.url};
}

const GOOGLES_OTHER_FIELDS: ReadonlySet<string> = new Set([
  'smallCaps',
  'baselineOffset',
  'link',
]);

/** A length in points as Google writes it. */
export const points = (magnitude: number | undefined): Dimension | undefined =>
  magnitude === undefined
    ? undefined
    : {...(magnitude === 0 ? {} : {magnitude}), unit: 'PT'};

/** The object without what is undefined: Google leaves out what is not set. */
export const given = <T extends object>(
  object: T,
): {[K in keyof T]: Exclude<T[K], undefined | ''>} =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as {[K in keyof T]: Exclude<T[K], undefined | ''>};

function googleColour(colour: string): GoogleColour {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value === 0 ? undefined : value;
  };
  return {
    color: {rgbColor: given({red: part(1), green: part(3), blue: part(5)})},
  };
}

function hex(colour: GoogleColour | undefined): string | undefined {
  const rgb = colour?.color?.rgbColor;
  if (!rgb) return undefined;
  const part = (value = 0) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(rgb.red)}${part(rgb.green)}${part(rgb.blue)}`;
}
