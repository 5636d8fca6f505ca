import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {aBrowser} from '../support/browser-page';
import {brokenRules} from '../support/broken-rules';
import {aField, everyBlock} from '../support/every-block';
import {openFolds, sticksOut} from '../support/looked-over';
import {openSidebar, SAVE, showing, thenDone} from '../support/sidebar-page';

const newContext = aBrowser();

const EVERYTHING = {
  title: 'Marine biologist',
  back: {label: 'All steps', press: {action: 'overview'}},
  said: 'It is saved.',
  blocks: everyBlock(),
};

describe('the sidebar', () => {
  it('breaks no rule of accessibility that axe knows, whatever it shows', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing(EVERYTHING),
    );
    await page.getByRole('button', {name: 'Save'}).waitFor();
    await page.getByLabel('A openChoice').selectOption('Something else…');
    await openFolds(page);
    expect(await brokenRules(page)).toEqual([]);
  });

  it('breaks none while it waits, when a press fails, or with a problem at a field', async () => {
    const {page} = await openSidebar(await newContext(), ({press}) => {
      if (press.action === 'up') throw new Error('Connection failure');
      if (press.action === 'save')
        return {problem: {sentence: 'Once more.', field: 'rating'}};
      if (press.action === 'remove') return new Promise(() => {});
      return showing(EVERYTHING);
    });
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByText('Once more.').waitFor();
    const withProblem = await brokenRules(page);
    await page.getByRole('button', {name: 'Move up'}).click();
    await page.getByText('This did not get through.').waitFor();
    const withFailure = await brokenRules(page);
    await page.getByRole('button', {name: 'Remove it'}).click();
    await page.getByText('Working…').waitFor();
    expect([withProblem, withFailure, await brokenRules(page)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('fits 300 pixels with names of two hundred characters in every place', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing({
        title: 'W'.repeat(200),
        said: 'W'.repeat(200),
        back: {label: 'W'.repeat(200), press: {action: 'overview'}},
        blocks: everyBlock(words => words + 'W'.repeat(200)),
      }),
    );
    await page.getByRole('heading').first().waitFor();
    await openFolds(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  it('fits 300 pixels when all text is twice as large', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing(EVERYTHING),
    );
    await page.addStyleTag({content: ':root {font-size: 162.5% !important}'});
    await openFolds(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  it('stands still for those who asked for less motion', async () => {
    const {page} = await openSidebar(
      await newContext({reducedMotion: 'reduce'}),
      () => new Promise(() => {}),
    );
    const bar = page.locator('.bar');
    await bar.waitFor();
    expect(
      await bar.evaluate(one => getComputedStyle(one, '::after').animationName),
    ).toBe('none');
  });

  it('lets right-to-left words run from the right, field by field', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing({
        blocks: [
          aField('line', {value: 'عالم أحياء'}),
          aField('email', {value: 'ada@example.org'}),
        ],
      }),
    );
    await page.getByLabel('A line').waitFor();
    expect(
      await page
        .locator('input')
        .evaluateAll(all => all.map(one => getComputedStyle(one).direction)),
    ).toEqual(['rtl', 'ltr']);
  });

  it.each(['ltr', 'rtl'] as const)(
    'begins every line of a list at one edge, in whichever script (%s)',
    async direction => {
      const items = ['Ana Ruiz', 'ليلى منصور'].map(title => ({title}));
      const {page} = await openSidebar(await newContext(), () =>
        showing({blocks: [{show: 'list', items}], language: 'en', direction}),
      );
      await page.getByText('Ana Ruiz').waitFor();
      const edges = await page.locator('.title').evaluateAll(
        (all, side) =>
          all.map(one => {
            const words = document.createRange();
            words.selectNodeContents(one);
            return Math.round(words.getBoundingClientRect()[side]);
          }),
        direction === 'ltr' ? ('left' as const) : ('right' as const),
      );
      expect(edges[1]).toBe(edges[0]);
    },
  );

  it('is at most 60 kB when sent', async () => {
    const html = await readFile(
      join(process.cwd(), 'build/addon/Sidebar.html'),
    );
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });
});

describe('with the keyboard alone', () => {
  it('a form can be filled in from top to bottom and sent', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({
        back: {label: 'All steps', press: {action: 'back'}},
        blocks: [
          aField('line'),
          aField('rating'),
          aField('tick'),
          aField('openChoice'),
          {
            show: 'details',
            summary: 'More',
            blocks: [aField('lines')],
          },
          SAVE,
        ],
      }),
    );
    const {keyboard} = page;
    await page.locator('h1:focus').waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Baker');
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Tab'); // Take the rating back
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.type('Something');
    await keyboard.press('Tab');
    await keyboard.type('The radio');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('One');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press).toEqual({
      action: 'save',
      id: expect.any(String),
      typed: {
        line: 'Baker',
        rating: '3',
        tick: 'yes',
        openChoice: 'The radio',
        lines: 'One',
      },
    });
  });

  it('Enter in a line presses the main button, and in several lines begins a new one', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({blocks: [aField('lines'), aField('line'), SAVE]}),
    );
    await page.getByLabel('A lines').press('a');
    await page.keyboard.press('Enter');
    await page.keyboard.press('b');
    await page.getByLabel('A line', {exact: true}).press('Enter');
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press).toEqual({
      action: 'save',
      id: expect.any(String),
      typed: {lines: 'a\nb', line: ''},
    });
  });

  it('Enter never presses a button that destroys', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({
        blocks: [
          aField('line'),
          {
            show: 'buttons',
            buttons: [
              {label: 'Remove', press: {action: 'remove'}, kind: 'danger'},
              {label: 'Look', press: {action: 'look'}},
            ],
          },
        ],
      }),
    );
    await page.getByLabel('A line').press('Enter');
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press.action).toBe('look');
  });

  it('every place the focus comes to is seen', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing(EVERYTHING),
    );
    await page.locator('h1:focus').waitFor();
    const unseen: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return undefined;
        const drawn = one.matches('.point input')
          ? one.nextElementSibling
          : one;
        const {outlineStyle, outlineWidth} = getComputedStyle(drawn ?? one);
        return {
          html: one.outerHTML,
          isSeen: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        };
      });
      if (!place) break;
      if (!place.isSeen) unseen.push(place.html);
    }
    expect(unseen).toEqual([]);
  });
});
