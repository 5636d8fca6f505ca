import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {text} from 'node:stream/consumers';
import {remedyFor} from './remedies';
import {Trouble} from './trouble';

/** Runs one command of the clasp that npm installed and hands back what it printed. */
export type Clasp = (
  folder: string,
  command: string,
  ...rest: readonly string[]
) => Promise<string>;

/** The browser conversation of `clasp login` belongs to the person, so it is shown as it is; all else is read, and a failure told with its remedy. */
export const clasp: Clasp = (folder, command, ...rest) =>
  new Promise((resolve, reject) => {
    const isTalk = command === 'login';
    const child = spawn(process.execPath, [PROGRAM, command, ...rest], {
      cwd: folder,
      stdio: isTalk ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const printing = child.stdout === null ? '' : text(child.stdout);
    const complaining = child.stderr === null ? '' : text(child.stderr);
    child.once('error', reject);
    child.once('close', async code => {
      const [printed, complaint] = await Promise.all([printing, complaining]);
      if (code === 0) resolve(printed);
      else reject(new Trouble(remedyFor(command, `${complaint}\n${printed}`)));
    });
  });

/** The package's only export is its command line. */
const PROGRAM = createRequire(import.meta.url).resolve('@google/clasp');
