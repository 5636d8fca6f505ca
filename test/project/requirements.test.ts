import {spawnSync} from 'node:child_process';

describe('npm run requirements', () => {
  it('finds a story or a browser test for every requirement but the letters’ own, and no number that is not on the list', () => {
    const {stdout} = spawnSync(process.execPath, ['tools/requirements.mjs'], {
      encoding: 'utf8',
    });
    const missing = [...stdout.matchAll(/^(S\S+)\t.*\n\tnone$/gm)]
      .map(([, id]) => id!)
      .filter(id => !id.startsWith('S7.'));
    expect(missing).toEqual([]);
    expect(stdout).not.toContain('which is not on the list');
  });
});
