import {decode} from '../../../src/core/reading/decode';

const read = (...bytes: readonly number[]) => {
  const decoded = decode(Uint8Array.from(bytes));
  return decoded.kind === 'text' ? decoded.text : decoded.kind;
};
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];
const utf16Big = (text: string) => [...Buffer.from(text, 'utf16le').swap16()];

describe('where UTF-8 ends and windows-1252 begins', () => {
  it.each([
    ['the last of two bytes', [0xdf, 0xbf], '\u07ff'],
    ['the first of three', [0xe0, 0xa0, 0x80], '\u0800'],
    ['one before it, longer than needed', [0xe0, 0x9f, 0xbf], 'àŸ¿'],
    ['the last before the halves of pairs', [0xed, 0x9f, 0xbf], '\ud7ff'],
    ['the first half', [0xed, 0xa0, 0x80], 'í\xa0€'],
    ['the last half', [0xed, 0xbf, 0xbf], 'í¿¿'],
    ['the first after them', [0xee, 0x80, 0x80], '\ue000'],
    ['the last of three bytes', [0xef, 0xbf, 0xbf], '\uffff'],
    ['it again, longer than needed', [0xf0, 0x8f, 0xbf, 0xbf], 'ð\x8f¿¿'],
    ['the first of four bytes', [0xf0, 0x90, 0x80, 0x80], '\u{10000}'],
    ['the last of Unicode', [0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
    ['one beyond', [0xf4, 0x90, 0x80, 0x80], 'ô\x90€€'],
    ['a first byte beyond all', [0xf9, 0x80, 0x80, 0x80], 'ù€€€'],
    ['a byte too few at the end', [0xe2, 0x82], 'â‚'],
    ['two bytes too few at the end', [0xf0, 0x9f], 'ðŸ'],
    ['a longer spelling of a letter', [0xc1, 0x81], 'Á\x81'],
    ['a byte that continues nothing', [0x80], '€'],
  ])('is told at %s', (_, bytes, text) => {
    expect(read(0x61, ...bytes)).toBe(`a${text}`);
  });
});

describe('UTF-16', () => {
  it.each([
    ['its smaller byte first', utf16('Name\nIda'), 'Name\nIda'],
    ['its larger byte first', utf16Big('Name\nIda'), 'Name\nIda'],
    ['a zero more at its end', [...utf16('Name'), 0], 'Name\ufffd'],
    [
      'one zero in a place where none belongs',
      [...utf16('Name'), 0, 0x42],
      'binary',
    ],
    [
      'the same, the larger byte first',
      [...utf16Big('Name'), 0x42, 0],
      'binary',
    ],
    [
      'too few zeros in the even places',
      [...ascii('Nameof'), 0, 0x42],
      'binary',
    ],
    ['too few zeros in the odd places', [...ascii('Nameofa'), 0], 'binary'],
  ])('is known without its mark by its zeros: with %s', (_, bytes, text) => {
    expect(read(...bytes)).toBe(text);
  });

  it.each([
    ['a letter', 'Ida', 'Ida\ufffd'],
    ['the first half of a pair', 'Ida\ud800', 'Ida\ufffd'],
    ['the last of the first halves', 'Ida\udbff', 'Ida\ufffd'],
    ['the second half of a pair', 'Ida\udc00', 'Ida\ufffd\ufffd'],
    ['the character before the halves', 'Ida\ud7ff', 'Ida\ud7ff\ufffd'],
    ['nothing', '', '\ufffd'],
  ])(
    'has one mark where it is cut off within a character after %s',
    (_, words, text) => {
      const bytes = [0xff, 0xfe, ...utf16(words), 0x41];
      expect(read(...bytes)).toBe(text);
      expect(new TextDecoder('utf-16le').decode(Uint8Array.from(bytes))).toBe(
        text,
      );
    },
  );
});

describe('a file that is no text', () => {
  it.each([
    ['a zip archive', [0x50, 0x4b, 3, 4]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a PDF', ascii('%PDF')],
    ['a PNG', [0x89, ...ascii('PNG')]],
    ['a JPEG', [0xff, 0xd8, 0xff]],
    ['a GIF', ascii('GIF8')],
    ['something packed with gzip', [0x1f, 0x8b]],
  ])('is known by how it begins: %s', (_, bytes) => {
    expect([read(...bytes), read(...bytes.slice(0, -1), 0x41)]).toEqual([
      'binary',
      expect.not.stringMatching(/^binary$/),
    ]);
  });
});
