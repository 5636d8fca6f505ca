import type {Screen} from '../../../src/core/screen';

/** Every text of a screen, and of the pages to print on it. */
export function shownTexts(screen: Screen): readonly string[] {
  const texts: string[] = [];
  withTexts(screen, text => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The screen with everything that is read on it put in other words; the pages to print are only told of. */
export const withTexts = (
  screen: Screen,
  say: (text: string) => string,
): Screen => changed(screen, say) as Screen;

function changed(one: unknown, say: (text: string) => string): unknown {
  if (typeof one === 'string') return say(one);
  if (Array.isArray(one)) return one.map(part => changed(part, say));
  if (typeof one !== 'object' || one === null) return one;
  if (isPage(one)) say(textOfPage(one.content));
  return Object.fromEntries(
    Object.entries(one).map(([name, part]) => [
      name,
      isRead(name, one) ? changed(part, say) : part,
    ]),
  );
}

/** A file's and a field's names are not read, that of a tree is; of a field's values only those of lines. */
const isRead = (name: string, one: object): boolean =>
  name === 'name'
    ? 'roots' in one
    : name === 'value'
      ? 'kind' in one && (one.kind === 'line' || one.kind === 'lines')
      : !NOT_READ.has(name);

/** What of a screen is never read: names for the product's own use, and where something leads. */
const NOT_READ = new Set([
  'id',
  'press',
  'wide',
  'onward',
  'afterwards',
  'show',
  'tone',
  'kind',
  'mime',
  'content',
  'address',
  'link',
  'language',
  'direction',
  'accept',
]);

const isPage = (one: object): one is {readonly content: string} =>
  'print' in one && 'content' in one;

/** What can be read on a page of HTML. */
export const textOfPage = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
