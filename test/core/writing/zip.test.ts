import JSZip from 'jszip';
import {base64Of, bytesOf} from '../../../src/core/reading/base64';
import {zipOf} from '../../../src/core/writing/zip';

describe('a zip archive', () => {
  it('gives back every file, whatever its name and its letters', async () => {
    const files = {
      'people.csv': 'Name\r\nZoë 🦊 ليلى\r\n',
      'mañana.csv': '',
      'long.csv': 'a'.repeat(70_000),
    };
    const zip = await JSZip.loadAsync(
      zipOf(
        Object.entries(files).map(([name, content]) => ({name, content})),
        '2027-03-01T09:30',
      ),
      {checkCRC32: true},
    );
    const found = await Promise.all(
      Object.values(zip.files).map(async one => [
        one.name,
        await one.async('string'),
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(files);
    expect(zip.files['people.csv']!.date.toISOString()).toBe(
      '2027-03-01T09:30:00.000Z',
    );
  });

  it('holds half a character as the mark for a missing one', async () => {
    const zip = await JSZip.loadAsync(
      zipOf([{name: 'a.txt', content: 'x\ud83dy'}], '2027-03-01T09:30'),
    );
    expect(await zip.files['a.txt']!.async('string')).toBe('x\uFFFDy');
  });

  it('travels as base64', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({length}, (_, at) => at);
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...bytesOf(base64Of(bytes))]).toEqual([...bytes]);
    }
  });
});
