import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The program as `npm start` starts it, in a folder of its own. */
export interface Program {
  readonly address: string;
  readonly folder: string;
}

/** Starts the built program with these options for a file of tests; it is stopped and its folder removed at the end. */
export function aProgram(
  ...options: readonly string[]
): () => Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
  let child: ChildProcess | undefined;
  afterAll(async () => {
    if (child?.exitCode === null) {
      const gone = new Promise(resolve => child!.once('exit', resolve));
      child.kill();
      await gone;
    }
    rmSync(folder, {recursive: true, force: true});
  });
  return async () => {
    child = spawn(
      process.execPath,
      ['build/local/main.mjs', '--no-open', '--folder', folder, ...options],
      {stdio: ['ignore', 'pipe', 'inherit']},
    );
    return {address: await addressSaidBy(child), folder};
  };
}

const addressSaidBy = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', code =>
      reject(new Error(`The program ended with ${code}: ${said}`)),
    );
  });
