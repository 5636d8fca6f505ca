import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import type {Reply, Request} from '../../src/core/reply';
import type {Block, Screen} from '../../src/core/screen';

/** What stands in for the script: it answers a request, takes its time, or fails as Google fails. */
export type Script = (request: Request) => Reply | Promise<Reply>;

export interface SidebarPage {
  readonly page: Page;
  /** Every request so far. */
  readonly requests: readonly Request[];
  /** What was to be shown in a wide window. */
  readonly widened: readonly Request[];
  /** Addresses that the page wanted from elsewhere. */
  readonly fetched: readonly string[];
}

const SHIPPED = join(process.cwd(), 'build/addon/Sidebar.html');
const ADDRESS = 'https://sidebar.example/';

/** The sidebar as it is shipped, beside a script that the test plays, as wide as Google shows it. `npm run build` makes it. */
export async function openSidebar(
  context: BrowserContext,
  script: Script,
  {html, width = 300}: {readonly html?: string; readonly width?: number} = {},
): Promise<SidebarPage> {
  const body = html ?? (await readFile(SHIPPED, 'utf8'));
  const page = await context.newPage();
  const requests: Request[] = [];
  const widened: Request[] = [];
  const fetched: string[] = [];
  await page.setViewportSize({width, height: 700});
  await page.route('**', route => {
    const address = route.request().url();
    if (address === ADDRESS)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body,
      });
    fetched.push(address);
    return route.abort();
  });
  await page.exposeFunction('playOnPress', async (text: string) => {
    const request = JSON.parse(text) as Request;
    requests.push(request);
    return JSON.stringify(await script(request));
  });
  await page.exposeFunction('playOpenWide', (text: string) => {
    widened.push(JSON.parse(text) as Request);
  });
  await page.addInitScript(putGoogleThere);
  await page.goto(ADDRESS);
  return {page, requests, widened, fetched};
}

/** Runs in the page: `google.script.run` with the two functions that the sidebar calls. */
function putGoogleThere(): void {
  const {playOnPress, playOpenWide} = globalThis as unknown as {
    playOnPress(text: string): Promise<string>;
    playOpenWide(text: string): Promise<string>;
  };
  const runner = (
    success: (value: string) => void,
    failure: (error: Error) => void,
  ): object => ({
    withSuccessHandler: (take: (value: string) => void) =>
      runner(take, failure),
    withFailureHandler: (take: (error: Error) => void) => runner(success, take),
    openWide: (text: string) => void playOpenWide(text).then(success, failure),
    onPress: (text: string) => void playOnPress(text).then(success, failure),
  });
  const run = runner(
    () => {},
    error => console.error(error),
  );
  Object.assign(globalThis, {google: {script: {run}}});
}

/** A screen of these blocks, and a reply that shows it. */
export const aScreen = (
  some: Partial<Screen> & {readonly blocks?: readonly Block[]} = {},
): Screen => ({id: 'home', title: 'A screen', blocks: [], ...some});

export const showing = (some: Partial<Screen> = {}): Reply => ({
  tracker: 'T1',
  screen: aScreen(some),
});

/** The main button of the tests' screens. */
export const SAVE: Block = {
  show: 'buttons',
  buttons: [{label: 'Save', press: {action: 'save'}, kind: 'main'}],
};

/** Shows the first screen, and «Done» after anything that is pressed on it. */
export const thenDone =
  (first: Partial<Screen>): Script =>
  ({press}) =>
    press.action === 'overview'
      ? showing(first)
      : showing({id: 'done', title: 'Done'});
