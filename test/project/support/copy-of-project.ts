import {execFile} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import type {Edit} from './examples';

/** A copy of the project to change at will; npm's packages are those of the project itself. */
export interface ProjectCopy {
  readonly folder: string;
  edit(edits: readonly Edit[]): void;
  /** Runs one of node_modules' programs there; throws with what it printed where that fails. */
  run(program: string, ...args: readonly string[]): Promise<void>;
  remove(): void;
}

const PARTS = ['src', 'local', 'test', 'tools', 'bench'];
const FILES = [
  'package.json',
  'tsconfig.json',
  'appsscript.json',
  '.clasp.json',
];

export function copyOfProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'seven-steps-recipes-'));
  for (const name of [...PARTS, ...FILES])
    cpSync(name, join(folder, name), {recursive: true});
  symlinkSync(
    resolve('node_modules'),
    join(folder, 'node_modules'),
    'junction',
  );
  return {
    folder,
    edit: edits => edits.forEach(one => carryOut(folder, one)),
    async run(program, ...args) {
      try {
        await promisify(execFile)(process.execPath, [program, ...args], {
          cwd: folder,
        });
      } catch (error) {
        const {stdout, stderr} = error as {stdout: string; stderr: string};
        throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
      }
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

function carryOut(folder: string, edit: Edit): void {
  const path = join(folder, edit.file);
  if ('written' in edit) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, edit.written, {flag: 'wx'});
    return;
  }
  const found = 'before' in edit ? edit.before : edit.instead;
  const text = readFileSync(path, 'utf8');
  if (text.split(found).length !== 2)
    throw new Error(`«${found}» does not stand once in ${edit.file}`);
  const put = 'before' in edit ? edit.put + found : edit.put;
  writeFileSync(
    path,
    text.replace(found, () => put),
  );
}

/** The checks that somebody who follows a recipe makes: what is pushed is built, and the types of all that it is built from fit together. */
export const buildAndTypes = async ({run}: ProjectCopy): Promise<void> => {
  await Promise.all([
    run('tools/build-addon.mjs'),
    run('node_modules/typescript/bin/tsc', '-p', 'src/core'),
    run('node_modules/typescript/bin/tsc', '-p', 'src'),
    run('node_modules/typescript/bin/tsc', '-p', 'src/surfaces/sheets/sidebar'),
  ]);
};

export const suites = (
  {run}: ProjectCopy,
  ...paths: readonly string[]
): Promise<void> =>
  run('node_modules/jest/bin/jest.js', '--maxWorkers', '1', ...paths);
