/**
 * The text as every place can hold it that it may go to, a cell, a mail's head, a document, a file: line breaks of all kinds become one
 * kind, other control characters go, and half a character becomes the mark for one that is missing. Nothing else is touched.
 */
export const legible = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
