import type {Page} from 'playwright-core';
import {LANGUAGES} from '../../src/core/languages/languages';
import type {Download, Screen} from '../../src/core/screen';
import {blocksOf} from '../core/support/screens';
import {everyScreen, type Seen} from '../stories/support/every-screen';
import {theSample} from '../stories/support/sample';
import {withTexts} from '../stories/support/shown-texts';
import {aBrowser} from '../support/browser-page';
import {brokenRules} from '../support/broken-rules';
import {lacksRoom, openFolds, sticksOut} from '../support/looked-over';
import {onPaper} from '../support/on-paper';
import {fromTheRight, inPseudo} from '../support/pseudo';
import {openSidebar} from '../support/sidebar-page';

const newContext = aBrowser();
jest.setTimeout(300_000);

const {visitor} = theSample();
visitor.open();
const inEnglish = everyScreen(visitor, 1);

/** Every screen in English; in each of the other languages its share of them, so that each is seen in two languages. */
const SEEN: readonly (readonly [string, readonly Screen[]])[] = LANGUAGES.map(
  ({code, name}, place) => [
    name,
    place === 0
      ? inEnglish.map(({screen}) => screen)
      : spoken(
          code,
          inEnglish.filter(
            (_, at) => at % (LANGUAGES.length - 1) === place - 1,
          ),
        ),
  ],
);

function spoken(language: string, seen: readonly Seen[]): readonly Screen[] {
  visitor.send({action: 'language.save', typed: {language}});
  return seen.map(({press}) => visitor.send(press) as Screen);
}

/** The pages to print that screens offer. */
const printed = (screens: readonly Screen[]): readonly Download[] =>
  blocksOf({blocks: screens.flatMap(({blocks}) => blocks)}).flatMap(block =>
    block.show === 'download' && block.print !== undefined ? [block] : [],
  );

/** What is wrong with a page, whatever it shows. */
async function faults(page: Page): Promise<readonly string[]> {
  const outside = await sticksOut(page);
  return [
    ...(await brokenRules(page)),
    ...outside.map(one => `too wide: ${one}`),
  ];
}

/** Shows each screen in the panel, its folds open, and gives with its name what `look` finds wrong. */
async function lookedOver(
  screens: readonly Screen[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  let shown = 0;
  const {page} = await openSidebar(await newContext(), () => ({
    tracker: 'T1',
    screen: screens[shown]!,
  }));
  const found: [string, readonly string[]][] = [];
  for (; shown < screens.length; shown += 1) {
    if (shown > 0) await page.reload();
    await page.locator('h1').waitFor();
    await openFolds(page);
    found.push([screens[shown]!.id, await look(page)]);
  }
  return found;
}

describe.each(SEEN)('in %s', (_, screens) => {
  it('S0.4 every screen of the sample fits the panel and breaks no rule of accessibility', async () => {
    const found = await lookedOver(screens, faults);
    expect(found.filter(([, some]) => some.length > 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(15);
  });

  it('so does every page to print', async () => {
    const page = await (
      await newContext({viewport: {width: 794, height: 1100}})
    ).newPage();
    const found: (readonly string[])[] = [];
    for (const {content} of printed(screens)) {
      await page.setContent(content);
      found.push(await faults(page));
    }
    expect(found.flat()).toEqual([]);
    expect(found).not.toEqual([]);
  });
});

/** How many pages it may take to print what six weeks have brought; one for all that is not here. */
const PAGES: Readonly<Record<string, number>> = {
  'note-sheet.html': 2,
  'work-search-record.html': 2,
};

describe.each(['A4', 'Letter'] as const)('on %s', format => {
  it('every page to print is as wide as the paper and no longer than it should be', async () => {
    const page = await (await newContext()).newPage();
    const found: string[] = [];
    const all = printed(inEnglish.map(({screen}) => screen));
    for (const {name, content} of all) {
      const {pages, tooWide} = await onPaper(page, content, format);
      if (pages < 1 || pages > (PAGES[name] ?? 1))
        found.push(`${name}: ${pages} pages`);
      found.push(...tooWide);
    }
    expect(found).toEqual([]);
    expect(all.map(({name}) => name)).toEqual(
      expect.arrayContaining(['brief.html', ...Object.keys(PAGES)]),
    );
  });
});

/** As large as the text becomes for somebody who wants it twice as large. */
const TWICE = ':root {font-size: 162.5% !important}';

describe.each([
  ['left', 'ltr', inPseudo],
  ['right', 'rtl', fromTheRight],
] as const)('in longer words, written from the %s', (_, direction, say) => {
  it('every screen has room for them, also where the text is twice as large', async () => {
    const screens = inEnglish.map(({screen}) => ({
      ...withTexts(screen, say),
      direction,
    }));
    const found = await lookedOver(screens, async page => {
      const usual = await lacksRoom(page);
      await page.addStyleTag({content: TWICE});
      return [...usual, ...(await lacksRoom(page))];
    });
    expect(found.filter(([, some]) => some.length > 0)).toEqual([]);
  });
});
