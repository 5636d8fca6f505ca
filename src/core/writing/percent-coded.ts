/** The text as a part of an address, in UTF-8. Half a character, which no text should hold, becomes the mark for one that is missing. */
export const percentCoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
