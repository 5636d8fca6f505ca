import {readFileSync} from 'node:fs';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

/** The rules of accessibility that a page breaks as it stands, with the places where it does. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  // Not as a script of the page's: a page that lets none in is looked at too.
  await page.evaluate(
    readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
  );
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run(): Promise<AxeResults>};
    };
    return (await axe.run()).violations.flatMap(({id, nodes}) =>
      nodes.map(({html}) => `${id}: ${html}`),
    );
  });
}
