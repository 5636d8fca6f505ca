/** A stretch of a card's text that looks alike. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly link?: string;
}

/**
 * A card's text with its few tags understood: `<b> <i> <u> <s> <font color> <a href> <time> <br>`. The fault says what cards would
 * not show as it was meant. Safe to use in a browser.
 */
export function asFormatted(text: string): {
  readonly runs: readonly TextRun[];
  readonly fault?: string;
} {
  const runs: TextRun[] = [];
  const open: {tag: string; look: Omit<TextRun, 'text'>}[] = [];
  const say = (part: string) => {
    if (part === '') return;
    const look = Object.assign({}, ...open.map(one => one.look)) as object;
    runs.push({text: unescaped(part), ...look});
  };
  let from = 0;
  for (const {0: whole, index, groups} of text.matchAll(TAG)) {
    say(text.slice(from, index));
    from = index + whole.length;
    const {slash, tag: name = '', rest = ''} = groups ?? {};
    const tag = name.toLowerCase();
    if (tag === 'br') {
      say('\n');
    } else if (slash) {
      if (open.pop()?.tag !== tag)
        return {runs, fault: `${whole} closes no <${tag}>.`};
    } else {
      const look = LOOKS[tag]?.(attributesOf(rest));
      if (look === undefined)
        return {
          runs,
          fault: `cards do not show ${whole}. They know <b>, <i>, <u>, <s>, <font color="#…">, <a href="…">, <time> and <br>; a < of your own is written &lt;`,
        };
      open.push({tag, look});
    }
  }
  say(text.slice(from));
  const left = open.at(-1);
  return left ? {runs, fault: `<${left.tag}> is never closed.`} : {runs};
}

/** What somebody reads of it. */
export const plainText = (text: string): string =>
  asFormatted(text)
    .runs.map(run => run.text)
    .join('');

const TAG = /<(?<slash>\/?)(?<tag>[a-z][a-z0-9-]*)(?<rest>[^<>]*)>/gi;

type Attributes = Readonly<Record<string, string>>;

const LOOKS: Readonly<
  Record<string, (attributes: Attributes) => Omit<TextRun, 'text'> | undefined>
> = {
  b: () => ({bold: true}),
  i: () => ({italic: true}),
  u: () => ({underline: true}),
  s: () => ({struck: true}),
  time: () => ({}),
  font: ({color = ''}) =>
    /^#[\da-f]{6}$/i.test(color) ? {colour: color} : undefined,
  a: ({href = ''}) =>
    /^(?:https?|mailto|tel):/i.test(href) ? {link: href} : undefined,
};

function attributesOf(text: string): Attributes {
  const found = text.matchAll(/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? ''),
    ]),
  );
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : NaN;
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      return ENTITIES[name] ?? whole;
    },
  );

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
