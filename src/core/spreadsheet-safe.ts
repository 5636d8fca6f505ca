/**
 * Spreadsheet programs take a cell of a CSV file that begins with one of these for a formula and may run it,
 * as OWASP's page on CSV injection describes; blanks before it do not stop all of them.
 */
const BEGINS_AS_FORMULA = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** The text with an apostrophe before it where a spreadsheet program would take it for a formula. */
export const harmless = (text: string): string =>
  BEGINS_AS_FORMULA.test(text) ? `'${text}` : text;

/** The text before it was made harmless: every text comes back as it was. */
export const asItWas = (text: string): string =>
  text.startsWith("'") && BEGINS_AS_FORMULA.test(text) ? text.slice(1) : text;
