/** A file name made of `text`, allowed on every system and at most 200 bytes, ending in `end`. */
export function safeFileName(text: string, end: string): string {
  const plain = text
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const room = 200 - Buffer.byteLength(end);
  let kept = '';
  for (const {segment} of GRAPHEMES.segment(plain)) {
    if (Buffer.byteLength(kept + segment) > room) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/, '') + end;
}

/** What Windows, or anybody's eye, does not allow: reserved signs, control characters, and signs that turn the direction of writing. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const GRAPHEMES = new Intl.Segmenter('en', {granularity: 'grapheme'});
