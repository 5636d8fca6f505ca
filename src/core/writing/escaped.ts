/** Text as vCards and calendars hold it: commas, semicolons, backslashes and line breaks mean something there. */
export const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, mark => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');
