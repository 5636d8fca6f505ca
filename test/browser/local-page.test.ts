import type {Page} from 'playwright-core';
import {wordsIn} from '../../src/core/languages/all';
import {LANGUAGES} from '../../src/core/languages/languages';
import {aBrowser} from '../support/browser-page';
import {brokenRules} from '../support/broken-rules';
import {aProgram} from '../support/program';

const newContext = aBrowser();
const start = aProgram();

let address = '';
beforeAll(async () => {
  // The sample is filled in first.
  ({address} = await start());
});

/** Each view of the page, opened as a person opens it. */
const VIEWS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'the spreadsheets',
    async page => {
      await page.goto(address);
      await page.getByText('Untitled spreadsheet').waitFor();
    },
  ],
  [
    'a spreadsheet with the panel',
    async page => {
      await page.getByText('Seven Steps', {exact: true}).first().click();
      await page.getByRole('button', {name: 'Seven Steps'}).click();
      await page.getByRole('menuitem', {name: 'Open the steps'}).click();
      await page
        .frameLocator('iframe[title="Seven Steps"]')
        .getByText('The seven steps')
        .waitFor();
    },
  ],
  [
    'a mail with the add-on beside it',
    async page => {
      await page.goto(`${address}#mail`);
      await page.getByText('Thank you for our talk').first().click();
      await page
        .frameLocator('iframe[title="Message"]')
        .locator('p')
        .first()
        .waitFor();
      await openAddOn(page);
    },
  ],
  [
    'a document',
    async page => {
      await page.goto(`${address}#documents`);
      await page
        .getByRole('link', {name: /^Thank-you to/})
        .first()
        .click();
      await page.getByRole('textbox', {name: 'Text of the document'}).waitFor();
    },
  ],
  [
    'the calendar',
    async page => {
      await page.goto(`${address}#calendar`);
      await page.getByRole('button', {name: 'Today'}).waitFor();
    },
  ],
  [
    'a talk in the calendar with the add-on beside it',
    async page => {
      await page
        .getByText(/Talk with/)
        .first()
        .click();
      await page.getByRole('form', {name: /Talk with/}).waitFor();
      await openAddOn(page);
    },
  ],
];

/** On a phone it covers the page until it is closed. */
async function openAddOn(page: Page): Promise<void> {
  await page
    .getByRole('navigation', {name: 'Add-ons'})
    .getByRole('button')
    .click();
  await addOn(page).getByRole('button').last().waitFor();
}

const addOn = (page: Page) =>
  page.getByRole('complementary', {name: 'Seven Steps'});

it.each([
  ['desk', {width: 1280, height: 800}],
  ['phone', {width: 360, height: 740}],
])(
  'each view breaks no rule of accessibility and fits, on a %s',
  async (_, viewport) => {
    const page = await (await newContext({viewport})).newPage();
    const found: string[] = [];
    for (const [name, open] of VIEWS) {
      await open(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      );
      found.push(
        ...(await brokenRules(page)).map(one => `${name}: ${one}`),
        ...(wide ? [`${name} is wider than the window`] : []),
      );
      if (await addOn(page).isVisible()) await addOn(page).press('Escape');
    }
    expect(found).toEqual([]);
  },
);

it('the cards break none in any language', async () => {
  const page = await (await newContext()).newPage();
  const found: string[] = [];
  await VIEWS[0]![1](page);
  await VIEWS[1]![1](page);
  const panel = page.frameLocator('iframe[title="Seven Steps"]');
  let spoken = wordsIn('en');
  for (const {code} of LANGUAGES.slice(1)) {
    await page.getByRole('tab', {name: 'Sheet'}).click();
    await panel.getByText(spoken.language.title, {exact: true}).click();
    await panel.locator('select').selectOption(code);
    await panel.locator('button.main').click();
    spoken = wordsIn(code);
    await panel.getByText(spoken.language.saved).waitFor();
    await page.getByRole('tab', {name: 'Mail'}).click();
    await openAddOn(page);
    await addOn(page).getByText(spoken.cards.today).first().waitFor();
    found.push(...(await brokenRules(page)).map(one => `${code}: ${one}`));
    await addOn(page).press('Escape');
  }
  expect(found).toEqual([]);
});

it('a draft is deleted once that has been confirmed', async () => {
  const page = await (await newContext()).newPage();
  await page.goto(`${address}#mail`);
  await page.getByRole('button', {name: 'Write a message'}).click();
  await page.getByLabel('Subject').fill('A word to keep');
  await page.getByRole('button', {name: 'Delete draft'}).click();
  expect(await page.getByLabel('Subject').inputValue()).toBe('A word to keep');
  await page.getByRole('button', {name: 'Yes, delete this draft'}).click();
  await page.getByLabel('Subject').waitFor({state: 'detached'});
});
