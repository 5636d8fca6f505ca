import {existsSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {keepReadableFiles} from '../readable-files';
import * as acts from '../acts';
import {ownSpreadsheet} from '../own-spreadsheet';
import {loadScript, type Script} from '../script';
import {ToldToMend} from '../panel';
import {visit} from '../visitor';
import {wallClock} from '../workspace/clock';
import {memoryWorkspace, openWorkspace} from '../workspace/open-workspace';
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
  const script = loadScript(ADDON);
  refuseUnreadable(script, file);
  const workspace = openWorkspace({folder, clock: wallClock()});
  const finishFiles = keepReadableFiles(workspace);
  try {
    const done = mainJob(workspace, script, file, line => console.log(line));
    await finishFiles();
    console.log(`\nIn ${folder}:`);
    for (const line of await filesFor(workspace, done))
      console.log(`  ${line}`);
  } finally {
    await finishFiles();
    workspace.close();
  }
}

/** Tries the file on a tracker that leaves no trace, so that a file nobody can read makes no folder. */
function refuseUnreadable(
  script: Script,
  file: {readonly name: string; readonly bytes: Uint8Array},
): void {
  if (file.bytes.length === 0)
    throw new Mend(`${file.name} is empty. Name a CSV file with people in it.`);
  const workspace = memoryWorkspace();
  const visitor = visit(workspace, script, ownSpreadsheet(workspace));
  acts.makeTracker(visitor);
  acts.bringIn(visitor, file);
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
