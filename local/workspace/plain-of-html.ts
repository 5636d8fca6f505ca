import sanitize from 'sanitize-html';

/** What somebody reads of a message whose program shows no HTML: paragraphs and lines apart, list items with a dash, links with their address. */
export function plainOfHtml(html: string): string {
  const marked = html
    .replace(/[\r\n\t]+/g, ' ')
    .replace(
      /<a\s[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi,
      (_, address: string, words: string) =>
        textOf(words) === textOf(address) || address.startsWith('mailto:')
          ? words
          : `${words} (${address})`,
    )
    .replace(/<li[^>]*>/gi, `${LINE}- `)
    .replace(/<br[^>]*>/gi, '\n')
    .replace(/<\/?(?:p|h\d|ul|ol|table|blockquote|pre)\b[^>]*>/gi, PARAGRAPH)
    .replace(/<\/?(?:div|tr|li)\b[^>]*>/gi, LINE);
  return textOf(marked)
    .replace(/\u00a0/g, ' ')
    .replace(/ +/g, ' ')
    .replace(BREAKS, found => (found.includes(PARAGRAPH) ? '\n\n' : '\n'))
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Where a new line or a new paragraph begins, however many say so; no letters of any script. */
const LINE = '\ue000';
const PARAGRAPH = '\ue001';
const BREAKS = / ?(?:[\ue000\ue001] ?)+/g;

const textOf = (html: string): string =>
  sanitize(html, {allowedTags: [], allowedAttributes: {}})
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
