import type {Page} from 'playwright-core';

/** What reaches beyond the right edge of the page. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(one => one.getBoundingClientRect().right > innerWidth)
      .map(one => one.outerHTML.slice(0, 120)),
  );

/** Unfolds whatever is folded away. */
export const openFolds = (page: Page): Promise<void> =>
  page
    .locator('details')
    .evaluateAll(all => all.forEach(one => one.setAttribute('open', '')));
