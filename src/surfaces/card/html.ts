import type {TextRun, Tone} from '../../core/screen';

/** Words as a card's text has them: nothing in them is taken for a tag, and lines stay lines. */
export const html = (words: string): string =>
  words.replace(/[&<>"\n]/g, character => ESCAPES[character]!);

/** The same in the colour of their tone; what is said never hangs on it. */
export const toned = (words: string, tone: Tone = 'plain'): string =>
  tone === 'plain'
    ? html(words)
    : `<font color="${COLOURS[tone]}">${html(words)}</font>`;

/** The words of a letter in their looks; where a link leads stands beside it. */
export const htmlOfRun = ({
  text,
  bold,
  italic,
  underline,
  link,
}: TextRun): string => {
  const looks: readonly (readonly [boolean | undefined, string])[] = [
    [bold, 'b'],
    [italic, 'i'],
    [underline, 'u'],
  ];
  const words = link && link !== text ? `${text} (${link})` : text;
  return looks.reduce(
    (inner, [isOn, tag]) => (isOn ? `<${tag}>${inner}</${tag}>` : inner),
    html(words),
  );
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

/** Each is dark enough to be read on white. */
const COLOURS: Readonly<Record<Exclude<Tone, 'plain'>, string>> = {
  quiet: '#5f6368',
  good: '#137333',
  warn: '#b3261e',
};
