import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {addCalendar} from '../../local/workspace/calendars/kept-calendars';
import {addOwnEvent} from '../../local/workspace/calendars/kept-events';
import {documentEntries} from '../../local/workspace/documents/kept-documents';
import {addMessage, listMessages} from '../../local/workspace/mail';
import {keepInFolder} from '../support/keep-in-folder';
import {legible} from '../../src/core/legible';
import {aPersonAfterATalk} from '../stories/support/person';
import {aBrowser} from '../support/browser-page';
import {carriedOut, foundIn, readIn} from '../support/hostile-screens';
import {HOSTILE_TEXTS} from '../support/hostile-texts';
import {aProgram} from '../support/program';

/** What is a field of the letter's is filled, and the longest would leave no room in a list. */
const TEXTS = HOSTILE_TEXTS.map(({text}) => text).filter(
  text => !text.includes('{{') && text.length < 1_000,
);
const NAME = TEXTS.filter(text => text.length < 40)
  .slice(0, 60)
  .join(' ');

/** The private use area: Google’s documents leave its characters out. */
const NOT_IN_DOCUMENTS = /[\ue000-\uf8ff]/;

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const newContext = aBrowser();
const start = aProgram('--folder', folder);
// After the program has stopped.
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Where the letter's mail and its document are. */
let mail = '';
let document = '';

/** Somebody whose letter, sent as a mail and kept as a document, has every text in it; each of them is a mail's subject, too, and an event. */
function prepare(): void {
  const {workspace, visitor} = aPersonAfterATalk();
  visitor.press('thanks.letter');
  visitor.press('thanks.make', {
    particular: TEXTS.join('\n'),
    willDo: 'I will ask.',
    ownSentence: 'It helped.',
    myName: 'Ada Okafor',
  });
  visitor.press('thanks.send');
  mail = listMessages(workspace)[0]!.id;
  const [letter] = documentEntries(workspace).slice(-1);
  document = letter!.id;
  workspace.store.write(`files/${document}`, {...letter!, name: NAME});
  const calendar = addCalendar(workspace, {
    summary: NAME,
    timeZone: 'UTC',
    byScript: false,
  });
  for (const text of TEXTS) {
    addMessage(workspace, {
      to: ['ana@example.org'],
      cc: [],
      bcc: [],
      name: text,
      subject: text,
      text,
      attachments: [],
    });
    addOwnEvent(workspace, calendar.id, {
      summary: text,
      description: TEXTS.join('\n'),
      location: text,
      start: {date: '2027-03-02'},
      end: {date: '2027-03-03'},
    });
  }
  keepInFolder(workspace, folder);
}

let address = '';
beforeAll(async () => {
  prepare();
  ({address} = await start());
}, 60_000);

async function opened(): Promise<{
  page: Page;
  /** What it asked of anybody else. */
  elsewhere: readonly string[];
}> {
  const page = await (await newContext()).newPage();
  const elsewhere: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(address)) elsewhere.push(request.url());
  });
  return {page, elsewhere};
}

const notIn = (read: readonly string[], texts = TEXTS): readonly string[] => {
  const found = new Set(foundIn(texts, read));
  return texts.filter(text => !found.has(text));
};

it('hostile text is nothing but words in the page’s mail, and all of it is there', async () => {
  const {page, elsewhere} = await opened();
  await page.goto(`${address}#mail`, {timeout: 40_000});
  await page.locator('.mail-list .subject').nth(TEXTS.length).waitFor();
  expect([await carriedOut(page), notIn(await readIn(page))]).toEqual([[], []]);

  await page.goto(`${address}#mail/${mail}`);
  const frame = page.frameLocator('iframe[title="Message"]');
  await frame.locator('p').first().waitFor();
  const shown = await frame.locator('body').textContent();
  await page.getByRole('button', {name: 'Plain text'}).click();
  const plain = await page.getByLabel('Message as plain text').textContent();
  expect([
    await carriedOut(page),
    notIn([shown!]),
    notIn([plain!]),
    elsewhere,
  ]).toEqual([[], [], [], []]);
});

it('hostile text would be nothing but words in a mail that were shown without the page’s fence', async () => {
  const {page, elsewhere} = await opened();
  const answer = await page.request.get(`${address}mail/${mail}/html`);
  await page.setContent(await answer.text());
  expect([
    await carriedOut(page),
    notIn(await readIn(page)),
    elsewhere,
  ]).toEqual([[], [], []]);
});

it('hostile text is nothing but words in the page’s documents, and all of it is there', async () => {
  const {page, elsewhere} = await opened();
  await page.goto(`${address}#documents`);
  await page.getByRole('link', {name: 'Word'}).first().waitFor();
  expect([await carriedOut(page), notIn(await readIn(page), [NAME])]).toEqual([
    [],
    [],
  ]);

  await page.goto(`${address}#documents/${document}`);
  const text = page.getByRole('textbox', {name: 'Text of the document'});
  await text.waitFor();
  expect([
    await carriedOut(page),
    notIn([(await text.textContent())!]).filter(
      one => !NOT_IN_DOCUMENTS.test(one),
    ),
    notIn(await readIn(page), [NAME]),
    elsewhere,
  ]).toEqual([[], [], [], []]);
});

it('hostile text is nothing but words in the page’s calendar, and all of it is there', async () => {
  const {page, elsewhere} = await opened();
  await page.goto(`${address}#calendar`);
  await page.getByRole('button', {name: 'Agenda'}).click();
  const events = page.locator('button.event');
  await events.nth(TEXTS.length - 1).waitFor();
  await page.getByText('Calendars', {exact: true}).click();
  expect([
    await carriedOut(page),
    notIn(await readIn(page), [...TEXTS, NAME]),
  ]).toEqual([[], []]);

  await page.getByText('Calendars', {exact: true}).click();
  await events.filter({hasText: 'onerror'}).first().click();
  const form = page.getByRole('form');
  expect([
    await carriedOut(page),
    await form.getByLabel('Place').inputValue(),
    notIn([await form.getByLabel('Description').inputValue()]),
    elsewhere,
  ]).toEqual([
    [],
    legible(TEXTS.find(text => text.includes('onerror'))!),
    [],
    [],
  ]);
});
