import {percentCoded} from './percent-coded';

/** The text in UTF-8, but for half a character. */
export function utf8(text: string): Uint8Array {
  const coded = percentCoded(text);
  const bytes = new Uint8Array(coded.length);
  let length = 0;
  for (let at = 0; at < coded.length; at += 1) {
    const isCoded = coded[at] === '%';
    bytes[length] = isCoded
      ? parseInt(coded.slice(at + 1, at + 3), 16)
      : coded.charCodeAt(at);
    if (isCoded) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}
