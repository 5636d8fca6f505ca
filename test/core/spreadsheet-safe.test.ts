import fc from 'fast-check';
import {asItWas, harmless} from '../../src/core/spreadsheet-safe';

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  ' =1',
  '\t=1',
  '\tx',
  '\rx',
  '\nx',
  "'=1",
  "''=1",
  '＝1',
  '＋1',
  '－1',
  '＠x',
])(
  '%j has an apostrophe before it in a file, and none when it comes back',
  text => {
    expect(harmless(text)).toBe(`'${text}`);
    expect(asItWas(`'${text}`)).toBe(text);
  },
);

it.each(['', 'x', "'", "'x", 'x=1', "x'=1", '1', "it's", '(=1)'])(
  '%j stays as it is, in a file and when it comes back',
  text => {
    expect(harmless(text)).toBe(text);
    expect(asItWas(text)).toBe(text);
  },
);

it('every text comes back as it was', () => {
  const sign = fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\n', 'x');
  fc.assert(
    fc.property(fc.string({unit: sign}), text => {
      expect(asItWas(harmless(text))).toBe(text);
    }),
  );
});
