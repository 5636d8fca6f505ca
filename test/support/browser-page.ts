import type {Browser, BrowserContext, BrowserContextOptions} from 'playwright-core';
import {openBrowser} from '../../local/browser';

/** One Chromium for a file of tests. Each context is a browser profile of its own; all are closed with it. */
export function aBrowser(): (
  options?: BrowserContextOptions,
) => Promise<BrowserContext> {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());
  return async options => {
    browser ??= await openBrowser();
    return browser.newContext(options);
  };
}
