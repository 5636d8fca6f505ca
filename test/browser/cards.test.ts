import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {simpleParser} from 'mailparser';
import {keepInFolder} from '../support/keep-in-folder';
import {aPersonAfterATalk} from '../stories/support/person';
import {brokenRules} from '../support/broken-rules';
import {aBrowser} from '../support/browser-page';
import {aProgram} from '../support/program';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));

const newContext = aBrowser();
const start = aProgram('--folder', folder);
// After the program has stopped.
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Puts a person who has just talked with Ana Ruiz into the folder, on that Monday of theirs. */
function prepare(): void {
  const {workspace} = aPersonAfterATalk();
  keepInFolder(workspace, folder);
}

let address = '';
beforeAll(async () => {
  prepare();
  ({address} = await start());
});

it('S7.2 S7.12 a thank-you is put into the message being written, mended there, and sent', async () => {
  const page = await (await newContext()).newPage();
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(error.message));
  // The program writes its files first.
  await page.goto(`${address}#mail`, {timeout: 40_000});

  // A message begun by hand.
  await page.getByRole('button', {name: 'Write a message'}).click();
  const body = page.getByRole('textbox', {name: 'Message'});
  await body.click();
  await page.keyboard.type('A line of my own.');

  // The add-on's card beside it: whom to thank, with which words, and the letter.
  await page.getByRole('button', {name: 'Put in a thank-you'}).click();
  const cards = page.getByRole('complementary', {name: 'Seven Steps'});
  const button = (name: string | RegExp) => cards.getByRole('button', {name});
  await button(/Ana Ruiz/).click();
  await cards
    .getByLabel(/One particular thing/)
    .fill('You showed me the quiet hour & <the board>.');
  await cards.getByLabel(/What you will do with it/).fill('I will ask.');
  await cards.getByLabel(/One sentence in your own words/).fill('It helped.');
  await cards.getByLabel(/Your name/).fill('Mira Sol');
  expect(await brokenRules(page)).toEqual([]);
  await button(/^Show the letter/).click();
  await cards.getByText('the quiet hour & <the board>').first().waitFor();
  await button(/^Put it/).click();

  // It stands before what was there, under its subject, to her; Send sends it as it was mended.
  await body.getByText('the quiet hour & <the board>').waitFor();
  expect(await body.innerText()).toMatch(/\nA line of my own\.$/);
  const to = page.getByLabel('To', {exact: true});
  expect(await to.inputValue()).toBe('ana@example.org');
  expect(await brokenRules(page)).toEqual([]);
  await cards.press('Escape');
  await body.press('ControlOrMeta+End');
  await page.keyboard.type(' P.S. See you soon.');
  await page.getByRole('button', {name: 'Send', exact: true}).click();
  await page
    .frameLocator('iframe[title="Message"]')
    .getByText('P.S. See you soon.')
    .waitFor();

  // On a phone the card beside the message covers it, and asks whether the letter went.
  await page.setViewportSize({width: 390, height: 760});
  await page.getByRole('button', {name: 'Seven Steps', exact: true}).click();
  await button(/^I sent it/).waitFor();
  const width = await cards.evaluate(one => one.clientWidth);
  expect(width).toBe(390);
  expect(await brokenRules(page)).toEqual([]);
  await button(/^I sent it/).click();
  await button(/^I sent it/).waitFor({state: 'detached'});
  expect(troubles).toEqual([]);

  const [file] = readdirSync(join(folder, 'Mail'));
  const message = await simpleParser(readFileSync(join(folder, 'Mail', file!)));
  expect(message.to).toMatchObject({text: 'ana@example.org'});
  expect(message.text).toContain('the quiet hour & <the board>');
  expect(message.html).toContain('the quiet hour &amp; &lt;the board&gt;');
});
