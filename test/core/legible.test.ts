import {legible} from '../../src/core/legible';

it.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd', 'line breaks become one kind'],
  ['a\vb\fc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf', 'rare ones too'],
  ['a\u0000b\u0007\u001b[1m\u007f\u009fc', 'ab[1mc', 'control characters go'],
  ['a\ufffe\uffffb', 'ab', 'what is no character goes'],
  ['a\ud83d 😀 \ude00b', 'a\ufffd 😀 \ufffdb', 'half a character is marked'],
  [
    '\ta\u00a0\u200b\u202e\ufeffb ',
    '\ta\u00a0\u200b\u202e\ufeffb ',
    'all else stays',
  ],
])('%j is read as %j: %s', (text, read) => {
  expect(legible(text)).toBe(read);
  expect(legible(read)).toBe(read);
});
