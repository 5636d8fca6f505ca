import {legible} from '../legible';

/** Text as vCards and calendars hold it: commas, semicolons, backslashes and line breaks mean something there, and control characters may not stand in it at all. */
export const escaped = (text: string): string =>
  legible(text)
    .replace(/[\\;,]/g, mark => `\\${mark}`)
    .replace(/\n/g, '\\n');
