import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** Every file that the table of rules names. */
const NAMED = [
  ...readFileSync('docs/google-rules.md', 'utf8').matchAll(
    /`((?:local|test|docs)\/[^`]+)`/g,
  ),
].map(([, path = '']) => path);

describe('the table of Google’s rules', () => {
  it('names files that are there', () => {
    expect(NAMED.filter(path => !existsSync(path))).toEqual([]);
  });

  it('names every rule that the local workspace keeps', () => {
    const rules = readdirSync('local/rules')
      .filter(name => name.endsWith('.ts'))
      .map(name => `local/rules/${name}`);
    expect(rules.filter(path => !NAMED.includes(path))).toEqual([]);
    expect(rules.length).toBeGreaterThan(15);
  });
});
