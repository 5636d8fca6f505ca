import {parse} from 'csv-parse/sync';
import ICAL from 'ical.js';
import JSZip from 'jszip';
import type {Download} from '../../src/core/screen';

/** What a program that has nothing to do with this one finds in a file that a screen offers, cell by cell or line by line; a page is only for a browser. */
export async function wordsInFile({
  mime,
  content,
}: Download): Promise<readonly string[]> {
  switch (mime) {
    case 'text/csv':
      return cellsOf(content);
    case 'application/zip': {
      const zip = await JSZip.loadAsync(content, {
        base64: true,
        checkCRC32: true,
      });
      const files = await Promise.all(
        Object.values(zip.files).map(one => one.async('string')),
      );
      return files.flatMap(cellsOf);
    }
    case 'text/vcard':
      ICAL.parse(content);
      return valuesOf(content);
    case 'text/calendar':
      return [ICAL.parse(content)].flat(Infinity).map(String);
    case 'text/plain':
      return [content];
    case 'text/html':
      return [];
    default:
      throw new Error(`Nothing here reads ${mime}`);
  }
}

/** The values of vCards as RFC 2426 has them: ical.js leaves the marks before semicolons, and takes out others in numbers of telephones. */
const valuesOf = (vcards: string): readonly string[] =>
  vcards
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map(line =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\\([\\;,n])/g, (_, mark: string) =>
          mark === 'n' ? '\n' : mark,
        ),
    );

const cellsOf = (csv: string): readonly string[] =>
  (parse(csv, {bom: true}) as string[][]).flat();
