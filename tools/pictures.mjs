// npm run pictures: makes the pictures in docs/pictures from the running program and its sample, and the icons from their drawing.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openBrowser} from '../build/local/browser.mjs';

const PICTURES = 'docs/pictures';
/** What Google asks for in a listing. */
const DESK = {width: 1280, height: 800};
const ICONS = [32, 48, 96, 128];
const BANNER = {width: 220, height: 140};
/** High enough for a screen of the panel to stand there whole; of longer ones a beginning is enough. */
const HIGH = {width: 1280, height: 1000};
const MOST = 760;
const PHONE = {width: 360, height: 740};

/** For each step what its part of the guide speaks of, as the panel shows it: what is pressed from the first screen on. */
const STEPS = [
  [/^1 /],
  [/^2 /],
  [/^3 /, 'Hana Novak'],
  [/^4 /],
  [/^5 /],
  [/^6 /, 'Compare opinions', 'Midwife'],
  [/^7 /],
];

const folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
const program = spawn(
  process.execPath,
  ['build/local/main.mjs', '--no-open', '--folder', folder],
  {stdio: ['ignore', 'pipe', 'inherit']},
);
const gone = new Promise(resolve => program.once('exit', resolve));
const browser = await openBrowser();
try {
  const here = await address();
  await icons();
  await beside(here);
  await steps(here);
  await mail(here);
  await calendar(here);
} finally {
  await browser.close();
  program.kill();
  await gone;
  rmSync(folder, {recursive: true, force: true});
}

/** The panel beside the tracker. */
async function beside(here) {
  const page = await opened(here, DESK);
  const panel = await panelOf(page);
  await shot(page, 'start');
  await page.getByText('People', {exact: true}).first().click();
  await shot(page, 'overview');
  await panel.getByRole('button', {name: /^7 /}).click();
  await panel.getByText('Theo Okafor').first().click();
  await panel.getByText('Open the document').waitFor();
  await shot(page, 'letter');
}

async function steps(here) {
  const page = await opened(here, HIGH);
  for (const [index, presses] of STEPS.entries()) {
    await page.goto(here);
    const panel = await panelOf(page);
    for (const name of presses) {
      const title = panel.locator('h1');
      const before = await title.innerText();
      await panel.getByRole('button', {name}).first().click();
      await title.filter({hasNotText: before}).waitFor();
    }
    await panelShot(page, `step-${index + 1}`);
  }
}

/** The card on a phone, and beside a message that is being written. */
async function mail(here) {
  const page = await opened(`${here}#mail`, DESK);
  await page.getByText('Thank you for our talk').first().click();
  await page.setViewportSize(PHONE);
  const cards = page.getByRole('complementary', {name: 'Seven Steps'});
  await page.getByRole('button', {name: 'Seven Steps', exact: true}).click();
  await cards.getByText('Thank-yous waiting').waitFor();
  await shot(page, 'phone');
  await cards.press('Escape');
  await page.setViewportSize(DESK);
  await page.getByRole('button', {name: 'Write a message'}).click();
  await page.getByRole('button', {name: 'Put in a thank-you'}).click();
  await cards.getByRole('button', {name: /Piotr/}).click();
  const about = label => cards.getByLabel(label);
  await about(/One particular thing/).fill(
    'You let me hold a violin that had no front yet.',
  );
  await about(/What you will do with it/).fill(
    'I am going to ask at the evening school about their workshop.',
  );
  await about(/One sentence in your own words/).fill(
    'My bicycles sound different since Saturday.',
  );
  await cards.getByRole('button', {name: /^Show the letter/}).click();
  await cards.getByRole('button', {name: /^Put it/}).click();
  await page
    .getByRole('textbox', {name: 'Message'})
    .getByText('no front yet')
    .waitFor();
  await shot(page, 'compose');
}

/** A talk in its calendar, with the card beside it. */
async function calendar(here) {
  const page = await opened(`${here}#calendar`, DESK);
  await page.getByRole('button', {name: 'Month'}).click();
  await page
    .getByRole('button', {name: /Talk with Ruth/})
    .first()
    .click();
  await page.getByRole('button', {name: 'Seven Steps', exact: true}).click();
  await shot(page, 'calendar');
}

/** From their drawings. */
async function icons() {
  for (const size of ICONS) await drawn('icon', `icon-${size}`, size, size);
  await drawn('banner', 'banner', BANNER.width, BANNER.height);
}

async function drawn(drawing, name, width, height) {
  const svg = readFileSync(join(PICTURES, `${drawing}.svg`), 'utf8');
  const page = await browser.newPage({viewport: {width, height}});
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
  );
  await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    omitBackground: true,
  });
  await page.close();
}

async function opened(here, viewport) {
  const page = await browser.newPage({viewport});
  await page.goto(here);
  return page;
}

/** The panel, opened from the menu of the sample's tracker. */
async function panelOf(page) {
  await page.getByText('Seven Steps', {exact: true}).first().click();
  await page.getByRole('button', {name: 'Seven Steps'}).click();
  await page.getByRole('menuitem', {name: 'Open the steps'}).click();
  const panel = page.frameLocator('iframe[title="Seven Steps"]');
  await panel.getByText('The seven steps').waitFor();
  return panel;
}

async function shot(page, name) {
  // The grid draws on a canvas that no locator can wait for.
  await page.waitForTimeout(1_500);
  // The folder that a person would have, not the one of this run.
  for (const words of await page.getByText(folder).all())
    await words.evaluate((element, name) => {
      element.textContent = element.textContent.replace(
        name,
        '~/seven-steps/workspace',
      );
    }, folder);
  await page.screenshot({path: join(PICTURES, `${name}.png`)});
}

/** The panel alone, down to where its screen ends. */
async function panelShot(page, name) {
  const frame = page.locator('iframe[title="Seven Steps"]');
  const {x, y, width, height} = await frame.boundingBox();
  // Nothing is to look as if it were pointed at.
  await page.mouse.move(0, 0);
  const end = await page
    .frameLocator('iframe[title="Seven Steps"]')
    .locator('main')
    .evaluate(main => main.getBoundingClientRect().bottom);
  await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    clip: {x, y, width, height: Math.min(end + 12, height, MOST)},
  });
}

function address() {
  return new Promise(resolve => {
    let said = '';
    program.stdout.on('data', chunk => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
}
