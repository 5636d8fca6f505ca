import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {FrameLocator, Page} from 'playwright-core';
import {aBrowser} from '../support/browser-page';
import {aProgram} from '../support/program';

const newContext = aBrowser();
const start = aProgram('--empty');

/** The add-on's panel, opened from its menu as a person opens it. */
async function openPanel(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', {name: 'Seven Steps'}).click();
  await page.getByRole('menuitem', {name: 'Open the steps'}).click();
  return page.frameLocator('iframe[title="Seven Steps"]');
}

/** Yesterday, as a day field wants it. */
const yesterday = (): string =>
  new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

it('S0.3 S0.4 a person goes from nothing to a thank-you sent, in the browser', async () => {
  const {address, folder} = await start();
  const page = await (await newContext()).newPage();
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(error.message));
  await page.goto(address);

  // First run, in a spreadsheet of the person's own.
  await page.getByText('Untitled spreadsheet').click();
  let panel = await openPanel(page);
  await panel.getByRole('button', {name: 'Make my tracker'}).click();
  await panel.getByRole('link', {name: 'Open my tracker'}).click();
  await page.getByText('People', {exact: true}).first().waitFor();
  panel = await openPanel(page);
  const button = (name: string) =>
    panel.getByRole('button', {name, exact: true});
  const home = () => panel.getByRole('button', {name: 'All steps'}).click();
  const step = (title: string) => panel.getByText(title).first().click();

  // 1 A kind of work.
  await step('Choose kinds of work');
  await panel.getByLabel('Kind of work').fill('Midwife');
  await button('Add to my list').click();
  await panel.getByText('“Midwife” is on your list.').waitFor();
  await home();

  // 2 A person.
  await step('Find people to talk with');
  await panel.getByRole('button', {name: 'Add somebody'}).click();
  await panel.getByLabel(/^Name/).first().fill('Inês Carvalho');
  await panel.getByLabel(/^E-mail/).fill('ines@example.org');
  await button('Save').click();
  await panel.getByRole('heading', {name: 'Inês Carvalho'}).waitFor();

  // 6 A talk that took place yesterday, and what is left of it.
  await panel.getByRole('button', {name: /Arrange or record a talk/}).click();
  await panel.getByLabel(/^Day/).first().fill(yesterday());
  await panel.getByLabel(/^Time/).fill('10:00');
  await panel.getByRole('button', {name: 'It took place already'}).click();
  await panel.getByLabel('Impressions').fill('She lit up.');
  await panel.getByRole('button', {name: 'Save', exact: true}).click();

  // 7 The letter.
  await panel.getByRole('button', {name: 'Thank Inês Carvalho'}).click();
  await panel
    .getByLabel(/One particular thing/)
    .fill('You spoke of being calm.');
  await panel.getByLabel(/What you will do with it/).fill('I will visit.');
  await panel.getByLabel(/One sentence in your own words/).fill('It helped.');
  await panel.getByLabel(/Your name/).fill('Kim');
  await button('Make the letter').click();
  await panel.getByText('You spoke of being calm.').waitFor();
  await button('Send it now').click();
  await panel.getByText('Sent to Inês Carvalho.').waitFor();

  // What is left of it: mail, document, files.
  await page.getByRole('tab', {name: 'Mail'}).click();
  await page.getByText('Thank you for our talk').first().click();
  await page
    .frameLocator('iframe[title*="essage"]')
    .getByText('You spoke of being calm.')
    .waitFor();
  await page.getByRole('tab', {name: 'Documents'}).click();
  await page
    .getByText(/Thank-you to Inês Carvalho/)
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
  expect(readdirSync(join(folder, '.workspace'))).not.toEqual([]);
});
