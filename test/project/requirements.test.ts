import {spawnSync} from 'node:child_process';

describe('npm run requirements', () => {
  it('finds a story or a browser test for every requirement, and no number that is not on the list', () => {
    const {stdout, status} = spawnSync(
      process.execPath,
      ['tools/requirements.mjs'],
      {encoding: 'utf8'},
    );
    expect(
      stdout.split('\n').filter((_, at, all) => all[at + 1] === '\tnone'),
    ).toEqual([]);
    expect(stdout).not.toContain('which is not on the list');
    expect(status).toBe(0);
  });
});
