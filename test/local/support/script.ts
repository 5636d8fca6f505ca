import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {loadScript, type Script} from '../../../local/script';

const MANIFEST = {timeZone: 'Etc/GMT', runtimeVersion: 'V8'};

/** A script as it would be shipped, from a few lines of code. `manifest` is added to the least that Google accepts. */
export function aScript({
  code,
  manifest = {},
  html = {},
}: {
  code: string;
  manifest?: object;
  html?: Readonly<Record<string, string>>;
}): Script {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  try {
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(
      join(folder, 'appsscript.json'),
      JSON.stringify({...MANIFEST, ...manifest}),
    );
    for (const [name, text] of Object.entries(html))
      writeFileSync(join(folder, `${name}.html`), text);
    return loadScript(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** A manifest's list of scopes, by their short names. */
export const scopes = (
  ...names: readonly string[]
): {oauthScopes: string[]} => ({
  oauthScopes: names.map(name => `https://www.googleapis.com/auth/${name}`),
});
