import {readFileSync} from 'node:fs';

const AUTH = 'https://www.googleapis.com/auth/';

const asked = (
  JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    readonly oauthScopes: readonly string[];
  }
).oauthScopes.map(scope => scope.replace(AUTH, ''));

/** What stands in backticks in the first column of a page's table of permissions. */
const named = (page: string): readonly string[] =>
  readFileSync(page, 'utf8')
    .split(/^\| permission \|.*$/m)[1]!
    .split('\n\n')[0]!
    .split('\n')
    .flatMap(row => row.split('|')[1]?.match(/(?<=`)[\w.]+(?=`)/g) ?? []);

describe('the reasons given for permissions', () => {
  it.each(['docs/administrators.md', 'PRIVACY.md'])(
    'in %s are for exactly those that the manifest asks for',
    page => {
      expect([...named(page)].sort()).toEqual([...asked].sort());
    },
  );
});
