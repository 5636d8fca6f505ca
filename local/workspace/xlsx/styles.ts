import type {CellStyle} from 'hucre/xlsx';

/** Excel's looks of the engine's style and number format; undefined when nothing is set. */
export function styleOf(
  style: Readonly<Record<string, unknown>> | undefined,
  format: string | undefined,
): CellStyle | undefined {
  const s = style ?? {};
  const font = filled({
    bold: s['bold'],
    italic: s['italic'],
    underline: s['underline'],
    strikethrough: s['strikethrough'],
    size: s['fontSize'],
    color: colorOf(s['textColor']),
  });
  const alignment = filled({
    horizontal: s['align'],
    vertical: s['verticalAlign'] === 'middle' ? 'center' : s['verticalAlign'],
    wrapText: s['wrapping'] === 'wrap' ? true : undefined,
  });
  const fill = colorOf(s['fillColor']);
  return filled({
    // A font of some other look only is still the sheet's own font.
    font: font && {name: 'Arial', size: 10, ...font},
    alignment,
    fill:
      fill === undefined
        ? undefined
        : {type: 'pattern', pattern: 'solid', fgColor: fill},
    numFmt: format === '' ? undefined : format,
  }) as CellStyle | undefined;
}

/** The looks of a conditional format: they name only what they change, and their fill is the pattern's background. */
export function changedStyleOf(
  style: Readonly<Record<string, unknown>>,
): CellStyle {
  const {font, fill} = styleOf(style, undefined) ?? {};
  const {bold, italic, underline, strikethrough, color} = font ?? {};
  return {
    ...(font === undefined
      ? {}
      : {font: {bold, italic, underline, strikethrough, color}}),
    ...(fill?.type === 'pattern'
      ? {fill: {...fill, bgColor: fill.fgColor}}
      : {}),
  };
}

export const colorOf = (hex: unknown): {rgb: string} | undefined =>
  typeof hex === 'string' && hex.startsWith('#')
    ? {rgb: hex.slice(1).toUpperCase()}
    : undefined;

/** The object without what is missing; undefined when nothing is left. */
function filled(
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
