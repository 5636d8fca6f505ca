import fc from 'fast-check';
import {decode} from '../../../src/core/reading/decode';

const textOf = (bytes: Uint8Array) => {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.text : decoded.kind;
};
const marked = (mark: readonly number[], bytes: Uint8Array) =>
  Uint8Array.from([...mark, ...bytes]);
const someBytes = fc.uint8Array({maxLength: 60});
const withoutNul = fc.uint8Array({min: 1, maxLength: 60});

const fatalUtf8 = (bytes: Uint8Array) => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

describe('the text of a file', () => {
  it('is the same as TextDecoder finds in UTF-8, with and without its mark', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), text => {
        fc.pre(!text.includes('\0') && !/^(PK|%PDF|GIF8)/.test(text));
        const bytes = new TextEncoder().encode(text);
        expect([
          textOf(bytes),
          textOf(marked([0xef, 0xbb, 0xbf], bytes)),
        ]).toEqual([new TextDecoder().decode(bytes), text]);
      }),
    );
  });

  it('is UTF-8 exactly where a strict TextDecoder takes it as such', () => {
    const nearlyUtf8 = fc
      .array(
        fc.constantFrom(
          ...[
            [0x41],
            [0xc3, 0xa4],
            [0xe2, 0x82, 0xac],
            [0xf0, 0x9f, 0x90, 0x9d],
          ],
          ...[
            [0xc0, 0x80],
            [0xed, 0xa0, 0x80],
            [0xf4, 0x90, 0x80, 0x80],
          ],
          ...[
            [0xe0, 0x80, 0x80],
            [0xf0, 0x80, 0x80, 0x80],
            [0x80],
            [0xe2, 0x82],
          ],
          ...[
            [0xf4, 0x8f, 0xbf, 0xbf],
            [0xed, 0x9f, 0xbf],
            [0xee, 0x80, 0x80],
          ],
          ...[[0xc1, 0xbf], [0xf5, 0x80, 0x80, 0x80], [0xff], [0xdf, 0xbf]],
        ),
        {maxLength: 5},
      )
      .map(parts => Uint8Array.from([0x61, ...parts.flat()]));
    fc.assert(
      fc.property(fc.oneof(nearlyUtf8, withoutNul), bytes => {
        const strict = fatalUtf8(bytes);
        fc.pre(bytes.length > 0 && decode(bytes).kind === 'text');
        fc.pre(!(bytes[0]! >= 0xfe && bytes[1]! >= 0xfe));
        if (strict === undefined)
          expect(textOf(bytes)).toHaveLength(bytes.length);
        else expect(textOf(bytes)).toBe(strict);
      }),
      {numRuns: 500},
    );
  });

  it('is the same as TextDecoder finds in UTF-16 of either order, halves of pairs included', () => {
    fc.assert(
      fc.property(someBytes, bytes => {
        const big = Uint8Array.from(bytes);
        for (let at = 0; at + 1 < big.length; at += 2)
          [big[at], big[at + 1]] = [big[at + 1]!, big[at]!];
        const expected = new TextDecoder('utf-16le', {ignoreBOM: true}).decode(
          bytes,
        );
        expect([
          textOf(marked([0xff, 0xfe], bytes)),
          textOf(marked([0xfe, 0xff], big)),
        ]).toEqual([expected, expected]);
      }),
    );
  });

  it('is UTF-16 without its mark where every other byte is 0', () => {
    expect(textOf(Buffer.from('Name\nIda Berg\n', 'utf16le'))).toBe(
      'Name\nIda Berg\n',
    );
  });

  it('is windows-1252, byte for byte, where it is not UTF-8', () => {
    const high = Uint8Array.from({length: 128}, (_, index) => index + 0x80);
    expect(textOf(high)).toBe(
      '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' +
        '\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
        'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
    );
  });

  it('is the same as TextDecoder finds in windows-1252', () => {
    // Some versions of Node take 0x80-0x9f for control characters here; the test above has those places.
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({min: 0x20, max: 0x7e}),
            fc.integer({min: 0xa0, max: 0xff}),
          ),
        ),
        some => {
          const bytes = Uint8Array.from([...some, 0xe4, 0x20]);
          fc.pre(decode(bytes).kind === 'text');
          fc.pre(!(bytes[0]! >= 0xfe && bytes[1]! >= 0xfe));
          expect(textOf(bytes)).toBe(
            new TextDecoder('windows-1252').decode(bytes),
          );
        },
      ),
    );
  });

  it('is none in a workbook, a PDF, or bytes with zeros among them', () => {
    expect(
      [
        [0x50, 0x4b, 3, 4, 20, 0],
        [0xd0, 0xcf, 0x11, 0xe0],
        [0x25, 0x50, 0x44, 0x46, 0x2d],
        [0x41, 0x42, 0, 0x43, 0x44, 0x45, 0x46],
      ].map(some => decode(Uint8Array.from(some)).kind),
    ).toEqual(['binary', 'binary', 'binary', 'binary']);
  });
});
