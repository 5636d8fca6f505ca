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
    font,
    alignment,
    fill:
      fill === undefined
        ? undefined
        : {type: 'pattern', pattern: 'solid', fgColor: fill},
    numFmt: format === '' ? undefined : format,
  }) as CellStyle | undefined;
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
