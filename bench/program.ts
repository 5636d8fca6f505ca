import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openBrowser} from '../local/browser';
import {keepReadableFiles} from '../local/readable-files';
import {loadScript, runScript} from '../local/script';
import {
  memoryWorkspace,
  openWorkspace,
} from '../local/workspace/open-workspace';
import {someoneWithEverything} from '../test/sweeps/support/someone-with-everything';
import {grown, sizeFor} from './grown';
import type {Section} from './section';

const PEOPLE = 10_000;
const CALLS = 1_000;

/** The local workspace itself: its start, one call, and a large tracker in its page. */
export async function* program(): AsyncGenerator<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
  try {
    await keepLargeTracker(folder);
    const {started, opened, memory} = await startedIn(folder);
    yield {
      title: `The local workspace with ${PEOPLE} people`,
      rows: [
        {
          what: 'start to first answer',
          figures: {ms: started},
          bars: {ms: 2_000},
        },
        {what: 'a service call', figures: {ms: perCall()}, bars: {ms: 5}},
        {
          what: 'opening the tracker in the page',
          figures: {ms: opened},
          bars: {ms: 3_000},
        },
        {what: 'memory', figures: {MB: memory}, bars: {MB: 500}},
      ],
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function keepLargeTracker(folder: string): Promise<void> {
  const {workspace} = grown(someoneWithEverything(), sizeFor(PEOPLE));
  const kept = openWorkspace({folder});
  for (const key of workspace.store.keys(''))
    kept.store.write(key, workspace.store.read(key));
  kept.store.commit();
  // As the program leaves it when it is stopped, with the readable files in step.
  await keepReadableFiles(kept)();
  kept.close();
}

/** Starts the program as `npm start` does, opens the tracker in a browser, and stops it. */
async function startedIn(
  folder: string,
): Promise<{started: number; opened: number; memory: number}> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['build/local/main.mjs', '--no-open', '--folder', folder],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  const gone = new Promise(resolve => child.once('exit', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
        if (found) resolve(found);
      });
      void gone.then(() => reject(new Error(`The program ended: ${said}`)));
    });
    await (await fetch(address)).text();
    const started = Math.round(performance.now() - began);
    const opened = await openingIn(address);
    return {started, opened, memory: residentMegabytes(child.pid!)};
  } finally {
    child.kill();
    await gone;
  }
}

/** Milliseconds from pressing the spreadsheet in the list of files until its grid stands. */
async function openingIn(address: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}});
    await page.goto(address);
    const file = page.getByText('Seven Steps', {exact: true}).first();
    await file.waitFor();
    const began = performance.now();
    await file.click();
    await page.locator('.o-grid canvas').first().waitFor({timeout: 60_000});
    return Math.round(performance.now() - began);
  } finally {
    await browser.close();
  }
}

const residentMegabytes = (pid: number): number =>
  Math.round(
    Number(
      execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'}),
    ) / 1024,
  );

/** Milliseconds that one service call takes with everything around it, in a run of many. */
function perCall(): number {
  const folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
  try {
    writeFileSync(
      join(folder, 'appsscript.json'),
      JSON.stringify({timeZone: 'Etc/GMT', runtimeVersion: 'V8'}),
    );
    writeFileSync(
      join(folder, 'Code.js'),
      `function ask() { for (let i = 0; i < ${CALLS}; i += 1) PropertiesService.getUserProperties().getProperty('none'); }`,
    );
    const script = loadScript(folder);
    const workspace = memoryWorkspace();
    const began = performance.now();
    const {outcome} = runScript(workspace, script, {functionName: 'ask'});
    if (outcome !== 'done') throw new Error(`The run ${outcome}`);
    return Math.round(((performance.now() - began) / CALLS) * 100) / 100;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
