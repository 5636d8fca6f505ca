/** `Utilities.formatString`: `%s %d %i %f %x %o %c %%` with flags, width and precision, as in C. */
export function formatString(
  template: string,
  values: readonly unknown[],
): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-+0 ]*)(\d*)(?:\.(\d+))?([a-zA-Z]))/g,
    (whole, flags = '', width = '', precision: string | undefined, kind) => {
      if (whole === '%%') return '%';
      const write = KINDS[kind as string];
      if (write === undefined)
        throw new Error(`Invalid format specifier: ${whole}`);
      if (next >= values.length)
        throw new Error(`Format specifier '${whole}' has no argument.`);
      const text = write(
        values[next++],
        precision === undefined ? undefined : Number(precision),
      );
      return pad(signedBy(flags, kind, text), flags, Number(width));
    },
  );
}

type Write = (value: unknown, precision?: number) => string;

const whole = (value: unknown): number => Math.trunc(Number(value));

const KINDS: Readonly<Record<string, Write>> = {
  s: (value, precision) => String(value).slice(0, precision),
  d: value => String(whole(value)),
  i: value => String(whole(value)),
  f: (value, precision) => Number(value).toFixed(precision ?? 6),
  x: value => whole(value).toString(16),
  X: value => whole(value).toString(16).toUpperCase(),
  o: value => whole(value).toString(8),
  c: value =>
    typeof value === 'number' ? String.fromCodePoint(value) : String(value),
};

const signedBy = (flags: string, kind: string, text: string): string =>
  /[dif]/.test(kind) && flags.includes('+') && !text.startsWith('-')
    ? `+${text}`
    : text;

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, '0');
}
