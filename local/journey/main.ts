import {existsSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {keepReadableFiles} from '../readable-files';
import {loadScript} from '../script';
import {ToldToMend} from '../visitor';
import {wallClock} from '../workspace/clock';
import {openWorkspace} from '../workspace/open-workspace';
import {filesFor} from './files-for';
import {mainJob} from './main-job';

/** Beside this file once it is built. */
const ADDON = fileURLToPath(new URL('../addon', import.meta.url));

const USAGE =
  'Say which file and which folder: npm run journey -- --people people.csv --folder somewhere';

/** What the person at the command line can put right. */
class Mend extends Error {}

try {
  await journey(options());
} catch (problem) {
  if (!(problem instanceof Mend || problem instanceof ToldToMend))
    throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}

async function journey({
  people,
  folder,
}: {
  people: string;
  folder: string;
}): Promise<void> {
  const file = {name: basename(people), bytes: readFileSync(people)};
  const workspace = openWorkspace({folder, clock: wallClock()});
  try {
    const finishFiles = keepReadableFiles(workspace);
    const done = mainJob(workspace, loadScript(ADDON), file, line =>
      console.log(line),
    );
    await finishFiles();
    console.log(`\nIn ${folder}:`);
    for (const line of await filesFor(workspace, done))
      console.log(`  ${line}`);
  } finally {
    workspace.close();
  }
}

function options(): {people: string; folder: string} {
  const {people, folder} = read();
  if (people === undefined || folder === undefined) throw new Mend(USAGE);
  if (!existsSync(people))
    throw new Mend(
      `There is no file ${people}. Check the name, or give the whole path.`,
    );
  if (existsSync(join(folder, '.workspace')))
    throw new Mend(
      `${folder} already holds a workspace. Name a new folder for the journey.`,
    );
  return {people, folder: resolve(folder)};
}

function read(): {people?: string; folder?: string} {
  try {
    return parseArgs({
      options: {people: {type: 'string'}, folder: {type: 'string'}},
    }).values;
  } catch {
    throw new Mend(USAGE);
  }
}
