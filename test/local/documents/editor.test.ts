import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../../local/browser';
import type {Listening} from '../../../local/listen';
import {
  readDocument,
  writeDocument,
} from '../../../local/workspace/documents/kept-documents';
import {toPlainText} from '../../../local/workspace/documents/plain-text';
import type {TextDocument} from '../../../local/workspace/documents/text-document';
import type {Workspace} from '../../../local/workspace/workspace';
import {serveDocuments} from './editor-page';
import {withDocument} from './script-run';

const NORMAL = {named: 'NORMAL_TEXT'} as const;
const letterhead: Pick<TextDocument, 'paragraphs' | 'lists'> = {
  lists: {steps: 'numbers'},
  paragraphs: [
    {style: {named: 'TITLE', alignment: 'CENTER'}, pieces: [{text: 'Ada'}]},
    {
      style: {...NORMAL, spaceBelow: 10},
      pieces: [
        {text: 'Dear '},
        {text: '{{First name}}', style: {bold: true}},
        {text: ',\vsee '},
        {
          text: 'my site',
          style: {
            colour: '#1155cc',
            link: 'https://example.com',
            underline: true,
          },
        },
      ],
      end: {italic: true},
    },
    {
      style: {...NORMAL, bullet: {list: 'steps', level: 0}},
      pieces: [{text: 'one'}],
    },
    {
      style: {...NORMAL, bullet: {list: 'steps', level: 1}},
      pieces: [{text: 'inner'}],
    },
    {style: NORMAL, pieces: [{pageBreak: true}]},
    {
      style: NORMAL,
      pieces: [{text: 'Ada', style: {font: 'Georgia', fontSize: 9}}],
    },
  ],
};

// A browser takes its time on a busy machine.
jest.setTimeout(60_000);

let browser: Browser;
let server: Listening;
let page: Page;
let workspace: Workspace;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workspace = withDocument(letterhead);
  server = await serveDocuments(workspace);
  page = await browser.newPage();
  await page.goto(`${server.address}#documents/letter`);
  await page.getByRole('textbox', {name: 'Text of the document'}).waitFor();
});
afterEach(async () => {
  await page.close();
  await server.stop();
});

const text = () => page.getByRole('textbox', {name: 'Text of the document'});
const kept = () => readDocument(workspace, 'letter')!;
const saved = () => page.getByText('Saved', {exact: true}).waitFor();

/** Browsers tell an editor of a moved cursor a moment later; nobody's hands are faster. */
const cursorTaken = () => page.waitForTimeout(60);

async function typeAtEnd(words: string): Promise<void> {
  await text().click();
  await cursorTaken();
  await page.keyboard.press('Control+End');
  await cursorTaken();
  await page.keyboard.type(words);
}

it('saves what is typed and leaves everything else as it was', async () => {
  await typeAtEnd('!');
  await saved();
  expect(kept()).toEqual({
    ...letterhead,
    revision: 2,
    paragraphs: [
      ...letterhead.paragraphs.slice(0, -1),
      {
        style: NORMAL,
        pieces: [{text: 'Ada!', style: {font: 'Georgia', fontSize: 9}}],
      },
    ],
  });
});

it('makes the chosen text bold, a heading and a link from the keyboard alone', async () => {
  await typeAtEnd('');
  await page.keyboard.press('Shift+Home');
  await cursorTaken();
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ada@example.com');
  await page.keyboard.press('Enter');
  await saved();
  expect(kept().paragraphs.at(-1)).toEqual({
    style: {named: 'HEADING_2'},
    pieces: [
      {
        text: 'Ada',
        style: {
          bold: true,
          colour: '#1155cc',
          font: 'Georgia',
          fontSize: 9,
          link: 'mailto:ada@example.com',
          underline: true,
        },
      },
    ],
  });
});

it('begins a list, nests an item with Tab and leaves the list with Enter in an empty item', async () => {
  await typeAtEnd('');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: /Bulleted list/}).click();
  await page.keyboard.type('a');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('b');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('after');
  await saved();
  expect(toPlainText(kept()).split('\n').slice(-3)).toEqual([
    '* a',
    '   * b',
    'after',
  ]);
});

it('shows each field to be filled in', async () => {
  expect(await page.locator('.field').allTextContents()).toEqual([
    '{{First name}}',
  ]);
});

it('loses nothing when the person leaves at once', async () => {
  await typeAtEnd(' Okafor');
  const arrived = new Promise(done => workspace.listen(done));
  await page.goto('about:blank');
  await arrived;
  expect(toPlainText(kept())).toMatch(/Ada Okafor$/);
});

it('shows at once what a script has changed', async () => {
  const [first, ...rest] = letterhead.paragraphs;
  writeDocument(workspace, 'letter', {
    ...kept(),
    paragraphs: [{...first!, pieces: [{text: 'Grace'}]}, ...rest],
  });
  await text().getByText('Grace').waitFor();
});

it('asks when a script has changed what a person is typing in, and keeps the typed text', async () => {
  await page.route('**/documents/letter', route => route.abort(), {times: 1});
  await typeAtEnd(' typed');
  await page.getByText(/^Not saved: /).waitFor();
  writeDocument(workspace, 'letter', {
    ...kept(),
    lists: {},
    paragraphs: [{style: NORMAL, pieces: [{text: 'by a script'}]}],
  });
  await page.getByRole('button', {name: 'Keep my text'}).click();
  await saved();
  expect(toPlainText(kept())).toMatch(/Ada typed$/);
});

it('gives the typed text back with Undo after the other text was chosen', async () => {
  await page.route('**/documents/letter', route => route.abort(), {times: 1});
  await typeAtEnd(' typed');
  await page.getByText(/^Not saved: /).waitFor();
  writeDocument(workspace, 'letter', {
    ...kept(),
    lists: {},
    paragraphs: [{style: NORMAL, pieces: [{text: 'by a script'}]}],
  });
  await page.getByRole('button', {name: /Show the other/}).click();
  await text().getByText('by a script').waitFor();
  expect(toPlainText(kept())).toBe('by a script');
  await text().click();
  await page.keyboard.press('Control+z');
  await text().getByText('Ada typed').waitFor();
});

it('has no accessibility violation, in the list or in a document', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const violations = async () => {
    await page.evaluate(axe);
    return page.evaluate(
      'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes[0].html))',
    );
  };
  expect(await violations()).toEqual([]);
  await page.goto(`${server.address}#documents`);
  await page.getByRole('heading', {name: 'Templates'}).waitFor();
  expect(await violations()).toEqual([]);
});
