import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** How Radicale is started here; undefined where it is not installed. */
export const radicale = (): readonly string[] | undefined =>
  [['radicale'], ['python3', '-m', 'radicale']].find(
    ([program, ...args]) =>
      spawnSync(program!, [...args, '--version']).status === 0,
  );

/** Runs Radicale on a port and in a folder of its own while `use` lasts, and leaves nothing of it behind. */
export async function withRadicale(
  [program, ...args]: readonly string[],
  use: (address: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'seven-steps-caldav-'));
  const port = await freePort();
  const config = join(folder, 'config');
  writeFileSync(
    config,
    [
      '[server]',
      `hosts = 127.0.0.1:${port}`,
      '[auth]',
      'type = none',
      '[storage]',
      `filesystem_folder = ${join(folder, 'collections')}`,
    ].join('\n'),
  );
  const server = spawn(program!, [...args, '--config', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    await use(address);
  } finally {
    server.kill();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function answers(address: string): Promise<void> {
  for (let left = 150; left > 0; left -= 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('Radicale did not begin to answer within half a minute');
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => resolve(port));
    });
  });
