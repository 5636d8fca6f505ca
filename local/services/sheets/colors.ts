import type {Color, ColorStyle} from './schema';

/** `#1a2b3c` of Google's parts from 0 to 1; undefined when no colour is given. */
export function hexOf(
  color: Color | undefined,
  style?: ColorStyle,
): string | undefined {
  const given = style?.rgbColor ?? color;
  if (given === undefined) return undefined;
  const part = (value = 0) =>
    Math.round(Math.min(1, Math.max(0, Number(value))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(given.red)}${part(given.green)}${part(given.blue)}`.toUpperCase();
}

/** Google leaves out the parts that are 0. */
export function colorOf(hex: string): Color {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  const color = {red: part(1), green: part(3), blue: part(5)};
  return Object.fromEntries(
    Object.entries(color).filter(([, value]) => value > 0),
  );
}
