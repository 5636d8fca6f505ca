import type {Screen} from '../../src/core/screen';
import {everyScreen} from '../stories/support/every-screen';
import {hostileSample} from '../sweeps/support/hostile-sample';
import {someoneWithEverything} from '../sweeps/support/someone-with-everything';
import {aBrowser} from '../support/browser-page';
import {
  carriedOut,
  filesOn,
  foundIn,
  readIn,
  textsOn,
  wrongOnCard,
} from '../support/hostile-screens';
import {HOSTILE_TEXTS} from '../support/hostile-texts';
import {openFolds} from '../support/looked-over';
import {wordsInFile} from '../support/read-files';
import {openSidebar} from '../support/sidebar-page';

const newContext = aBrowser();
jest.setTimeout(300_000);

/** Somebody whose every word in the tracker is a hostile text; `npm run sweep` has each of them in each place. */
const {someone, texts} = hostileSample(
  someoneWithEverything(),
  (_, at) => HOSTILE_TEXTS[at % HOSTILE_TEXTS.length]!.text,
);
const used = new Set(texts.values());
someone.visitor.open();
const screens = everyScreen(someone.visitor, 1).map(({screen}) => screen);
const files = filesOn(screens);

/** The texts that a person reads on a screen. */
const onScreen = (screen: Screen): readonly string[] =>
  foundIn(used, textsOn(screen));

const not = (texts: readonly string[], there: readonly string[]) =>
  texts.filter(text => !there.includes(text));

it('hostile text is in the tracker, every one of it, and every screen opens', () => {
  expect(
    not(
      HOSTILE_TEXTS.map(({text}) => text),
      [...used],
    ),
  ).toEqual([]);
  expect(screens.length).toBeGreaterThan(50);
  expect(new Set(screens.flatMap(onScreen)).size).toBeGreaterThan(90);
});

it('hostile text is nothing but words on a card', () => {
  expect(screens.flatMap(screen => wrongOnCard(screen, used))).toEqual([]);
});

it('hostile text is nothing but words in the panel, and all of it is there', async () => {
  let shown = 0;
  const {page, fetched} = await openSidebar(await newContext(), () => ({
    tracker: 'T1',
    screen: screens[shown]!,
  }));
  const found: unknown[] = [];
  for (; shown < screens.length; shown += 1) {
    const screen = screens[shown]!;
    if (shown > 0) await page.reload();
    await page.locator('h1').waitFor();
    await openFolds(page);
    const lost = not(
      onScreen(screen),
      foundIn(onScreen(screen), await readIn(page)),
    );
    found.push(
      ...(await carriedOut(page)),
      ...lost.map(one => [screen.id, one]),
    );
  }
  expect({found, fetched}).toEqual({found: [], fetched: []});
});

it('hostile text is nothing but words on a page to print', async () => {
  const page = await (await newContext()).newPage();
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  const found: unknown[] = [];
  const pages = files.filter(({mime}) => mime === 'text/html');
  for (const {content} of pages) {
    await page.setContent(content);
    found.push(...(await carriedOut(page)));
  }
  expect({found, fetched}).toEqual({found: [], fetched: []});
  expect(pages.length).toBeGreaterThan(5);
});

it('hostile text is whole in every file, as other programs read it, and can run in none', async () => {
  const read = await Promise.all(
    files.map(async file => ({...file, words: await wordsInFile(file)})),
  );
  const all = read.find(({mime}) => mime === 'application/zip')!.words;
  expect(not([...used], foundIn(used, all))).toEqual([]);
  expect(all.filter(cell => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  for (const mime of ['text/vcard', 'text/calendar']) {
    const words = read.flatMap(file => (file.mime === mime ? file.words : []));
    expect(foundIn(used, words).length).toBeGreaterThan(10);
  }
});
