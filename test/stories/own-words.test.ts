import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Words that follow each other; eight alike are no coincidence. */
const RUN = 8;

/** The page that the seven steps come from, as hashes of its runs of words: enough to find them, not to read them. */
const anothers = new Set(
  readFileSync('test/support/anothers-page.txt', 'utf8').split('\n'),
);

/** The first twelve hex digits of SHA-256, as the list keeps them. */
const hash = (run: string): string =>
  createHash('sha256').update(run).digest('hex').slice(0, 12);

const runsOf = (text: string): readonly string[] => {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
};

/** Everything a person can come to read: what is pushed, and what the project says of itself. */
const texts = [
  ...readdirSync('build/addon').map(name => join('build/addon', name)),
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
  'README.md',
  'PRIVACY.md',
  'CONTRIBUTING.md',
];

describe('the words of the product', () => {
  it.each(texts)('S9.8 are our own in %s', path => {
    expect(
      runsOf(readFileSync(path, 'utf8')).filter(run => anothers.has(hash(run))),
    ).toEqual([]);
  });

  it('would be found if they were not', () => {
    expect(hash('abc')).toBe('ba7816bf8f01');
    expect(anothers.size).toBeGreaterThan(900);
  });
});
