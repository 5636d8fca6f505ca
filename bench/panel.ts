import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../local/browser';
import type {Reply} from '../src/core/reply';
import {openSidebar} from '../test/support/sidebar-page';
import {someoneWithEverything} from '../test/sweeps/support/someone-with-everything';
import {grown, sizeFor} from './grown';
import {medianOfAll} from './median';
import type {Section} from './section';

const PEOPLE = 1_000;
const SLOWER = 4;
const TIMES = 5;

/** How long the panel takes to show what the script has answered, in Chromium on a processor made four times slower. */
export async function* panel(): AsyncGenerator<Section> {
  const {visitor} = grown(someoneWithEverything(), sizeFor(PEOPLE));
  const browser = await openBrowser();
  try {
    const rows = [];
    for (const action of ['overview', 'people.home', 'people.show'])
      rows.push({
        what: action,
        figures: {
          'first paint ms': await paintTime(browser, {
            tracker: visitor.tracker!,
            screen: visitor.send({action, about: firstPerson(visitor.screen)}),
          } as unknown as Reply),
        },
        bars: {'first paint ms': 300},
      });
    yield {
      title: `The panel with ${PEOPLE} people, from the answer to its paint, processor ${SLOWER} times slower`,
      rows,
    };
  } finally {
    await browser.close();
  }
}

/** Whoever the screen before leads to. */
const firstPerson = (screen: object): Readonly<Record<string, string>> => {
  const person = /"person":"(P-[^"]+)"/.exec(JSON.stringify(screen))?.[1];
  return person === undefined ? {} : {person};
};

const paintTime = async (browser: Browser, reply: Reply): Promise<number> => {
  const all: number[] = [];
  for (let time = 0; time < TIMES; time += 1)
    all.push(await onePaint(browser, reply));
  return Math.round(medianOfAll(all));
};

/** Milliseconds from the moment the script's answer leaves for the page until its title stands in a painted frame. */
async function onePaint(browser: Browser, reply: Reply): Promise<number> {
  const context = await browser.newContext();
  context.on('page', page => void slowDown(page));
  try {
    let answered = 0;
    const {page} = await openSidebar(context, () => {
      answered = Date.now();
      return reply;
    });
    const painted = await page.waitForFunction(
      () =>
        document.querySelector('h1')?.getBoundingClientRect().height
          ? performance.timeOrigin + performance.now()
          : undefined,
      undefined,
      {polling: 'raf'},
    );
    return Number(await painted.jsonValue()) - answered;
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
}
