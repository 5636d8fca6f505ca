import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
} from 'playwright-core';
import {openBrowser} from '../../local/browser';

/** In milliseconds; a step that fails names itself before the test as a whole runs out of time. */
const STEP = 10_000;
const TEST = 60_000;

/** One Chromium for a file of tests. Each context is a browser profile of its own; all are closed with it. */
export function aBrowser(): (
  options?: BrowserContextOptions,
) => Promise<BrowserContext> {
  let browser: Browser | undefined;
  jest.setTimeout(TEST);
  afterAll(() => browser?.close());
  return async options => {
    browser ??= await openBrowser();
    const context = await browser.newContext(options);
    context.setDefaultTimeout(STEP);
    return context;
  };
}
