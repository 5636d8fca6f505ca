import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {type Browser, chromium, type LaunchOptions} from 'playwright-core';
import {bundledChromium} from './bundled-chromium';

/** One place a Chromium may be, and how to start it from there; `undefined` where it plainly is not. */
interface Place {
  readonly name: string;
  find(): LaunchOptions | undefined | Promise<LaunchOptions | undefined>;
}

/**
 * Starts the first Chromium that will: the one that `CHROME_PATH` names, the one that came with the packages, Playwright's own, one that is installed.
 * Throws an Error that names each attempt and what to do when none starts.
 */
export async function openBrowser(): Promise<Browser> {
  const attempts: string[] = [];
  for (const {name, find} of PLACES) {
    try {
      const options = await find();
      if (options !== undefined) return await chromium.launch(options);
      attempts.push(`${name}: not there`);
    } catch (problem) {
      attempts.push(`${name}: ${firstLine(problem)}`);
    }
  }
  throw new Error(
    'No Chromium could be started, and PDF files are printed by one.\n' +
      attempts.map(attempt => `- ${attempt}\n`).join('') +
      'Install one with `npx playwright-core install chromium-headless-shell`, ' +
      'or set CHROME_PATH to the program file of Chrome, Chromium or Edge.',
  );
}

const PLACES: readonly Place[] = [
  {
    name: 'CHROME_PATH',
    find: () => {
      const executablePath = process.env['CHROME_PATH'];
      return executablePath ? {executablePath} : undefined;
    },
  },
  {name: 'The package @sparticuz/chromium', find: bundledChromium},
  {
    name: "Playwright's download",
    find: () => (existsSync(chromium.executablePath()) ? {} : undefined),
  },
  ...['chrome', 'chromium', 'msedge', 'chrome-beta'].map(channel => ({
    name: `Installed ${channel}`,
    find: () => ({channel}),
  })),
  ...['chromium', 'chromium-browser', 'google-chrome'].map(program => ({
    name: `${program} on PATH`,
    find: () => {
      const executablePath = onPath(program);
      return executablePath ? {executablePath} : undefined;
    },
  })),
];

const onPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, program))
    .find(path => existsSync(path));

const firstLine = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem))
    .split('\n')[0]
    ?.trim() ?? '';
