import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Trouble} from './trouble';

/** What is pushed: the files by name, and the permissions the manifest asks for. */
export interface AddonFiles {
  readonly names: readonly string[];
  readonly scopes: readonly string[];
}

/** Builds build/addon anew, so that what is pushed is what stands in src/ and the manifest is ours. */
export type BuildAddon = (folder: string) => AddonFiles;

export const buildAddon: BuildAddon = folder => {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['tools/build-addon.mjs'],
    {cwd: folder, encoding: 'utf8'},
  );
  if (status !== 0)
    throw new Trouble(
      `The add-on cannot be built, so nothing was pushed. Put right what is named here, or go back to a version that builds:\n${stderr}`,
    );
  const built = join(folder, 'build/addon');
  const manifest = JSON.parse(
    readFileSync(join(built, 'appsscript.json'), 'utf8'),
  ) as {oauthScopes: readonly string[]};
  return {names: readdirSync(built).sort(), scopes: manifest.oauthScopes};
};
