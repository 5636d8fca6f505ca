import {hash} from '../../src/core/hash';

/** Texts and their sums as Fowler, Noll and Vo publish them (FNV-1a, 32 bits). */
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('«%s» has the sum that its makers publish', (text, sum) => {
  expect(parseInt(hash(text), 36)).toBe(sum);
});
