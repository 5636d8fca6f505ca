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

/** What does not have the room it needs: beyond an edge of the page, or cut off within its own. What is typed into may scroll. */
export const lacksRoom = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCut = (one: Element): boolean =>
      !one.matches('input, select, textarea, iframe') &&
      one.clientWidth > 1 &&
      (one.matches('button') ||
        getComputedStyle(one).overflowX !== 'visible') &&
      (one.scrollWidth > one.clientWidth + 1 ||
        one.scrollHeight > one.clientHeight + 1);
    const isOutside = (one: Element): boolean => {
      const {left, right} = one.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    };
    return [...document.querySelectorAll('body *')]
      .filter(one => isCut(one) || isOutside(one))
      .map(one => one.outerHTML.slice(0, 120));
  });
