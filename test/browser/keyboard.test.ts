import type {Page} from 'playwright-core';
import {aPerson} from '../stories/support/person';
import {rowsOf} from '../stories/support/tracker';
import {aBrowser} from '../support/browser-page';
import {byKeys} from '../support/by-keys';
import {sticksOut} from '../support/looked-over';
import {openSidebar} from '../support/sidebar-page';
import {theAddOn} from '../support/the-add-on';

const newContext = aBrowser();
jest.setTimeout(300_000);

/** The new screen has come, its title has the focus, it fits, and nothing on it moves. */
async function arrives(page: Page, title: string | RegExp): Promise<void> {
  await page.locator('h1:focus').filter({hasText: title}).waitFor();
  expect(await sticksOut(page)).toEqual([]);
  expect(
    await page.evaluate(
      () =>
        document.getAnimations().filter(one => one.playState === 'running')
          .length,
    ),
  ).toBe(0);
}

const heard = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('status').filter({hasText: sentence}).waitFor();

it('S0.3 S0.4 a person goes from nothing to a thank-you sent with the keyboard alone, all text twice as large and nothing moving', async () => {
  const person = aPerson();
  const context = await newContext({reducedMotion: 'reduce'});
  const {page} = await openSidebar(context, theAddOn(person).script);
  await page.addStyleTag({content: ':root {font-size: 162.5% !important}'});
  const {type, press, unseen} = byKeys(page);

  await arrives(page, 'Welcome');
  await press('Make my tracker');
  await heard(page, 'Your tracker is ready.');
  await press('Go on here');

  // 1 A kind of work.
  await arrives(page, 'Where you are');
  await press('1 Choose kinds of work');
  await arrives(page, 'Choose kinds of work');
  await type(/^Kind of work/, 'Midwife');
  await page.keyboard.press('Enter');
  await heard(page, '“Midwife” is on your list.');
  await page.keyboard.press('Escape');

  // 2 A person; the first try lacks the name.
  await arrives(page, 'Where you are');
  await press('2 Find people to talk with');
  await arrives(page, 'Find people to talk with');
  await press('Add somebody');
  await arrives(page, 'Add somebody');
  await press('Save');
  await page.locator('input[aria-invalid=true]:focus').waitFor();
  await page.keyboard.type('Inês Carvalho');
  await type(/^E-mail/, 'ines@example.org');
  await page.keyboard.press('Enter');

  // 6 A talk that took place yesterday, and what is left of it.
  await arrives(page, 'Inês Carvalho');
  await press('Arrange or record a talk');
  await arrives(page, /Inês Carvalho/);
  await type(/^Day/, '02282027');
  await type(/^Time/, '0300PM');
  await press('It took place already');
  await arrives(page, /Inês Carvalho/);
  await type('Impressions', 'She lit up.');
  await press('Save');

  // 7 The letter.
  await page.getByRole('button', {name: 'Thank Inês Carvalho'}).waitFor();
  await press('Thank Inês Carvalho');
  await arrives(page, 'Thank-you to Inês Carvalho');
  await type(/^One particular thing/, 'You spoke of being calm.');
  await type(/^What you will do with it/, 'I will visit.');
  await type(/^One sentence in your own words/, 'It helped.');
  await type(/^Your name/, 'Kim');
  await press('Make the letter');
  await page.getByText('You spoke of being calm.').first().waitFor();
  await press('Send it now');
  await heard(page, 'Sent to Inês Carvalho.');

  expect(unseen).toEqual([]);
  expect(rowsOf(person, 'Letters')).toMatchObject([{Stage: 'sent'}]);
});
