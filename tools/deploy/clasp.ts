import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
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
    let printed = '';
    let complaint = '';
    child.stdout?.on('data', (part: Buffer) => (printed += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (complaint += part.toString()));
    child.once('error', reject);
    child.once('close', code =>
      code === 0
        ? resolve(printed)
        : reject(new Trouble(remedyFor(command, `${complaint}\n${printed}`))),
    );
  });

/** The package's only export is its command line. */
const PROGRAM = createRequire(import.meta.url).resolve('@google/clasp');
