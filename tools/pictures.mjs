// npm run pictures: makes the pictures in docs/pictures from the running program and its sample, and the icons from their drawing.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openBrowser} from '../build/local/browser.mjs';

const PICTURES = 'docs/pictures';
const DESK = {width: 1280, height: 800};
const PHONE = {width: 360, height: 740};
/** What Google asks for in a listing. */
const ICONS = [32, 48, 96, 128];

const folder = mkdtempSync(join(tmpdir(), 'seven-steps-'));
const program = spawn(
  process.execPath,
  ['build/local/main.mjs', '--no-open', '--folder', folder],
  {stdio: ['ignore', 'pipe', 'inherit']},
);
const gone = new Promise(resolve => program.once('exit', resolve));
const browser = await openBrowser();
try {
  mkdirSync(PICTURES, {recursive: true});
  const here = await address();
  await icons();
  await beside(here);
  await mail(here);
  await calendar(here);
} finally {
  await browser.close();
  program.kill();
  await gone;
  rmSync(folder, {recursive: true, force: true});
}

/** The panel beside the tracker, and each step as the panel shows it. */
async function beside(here) {
  const page = await opened(here, DESK);
  await page.getByText('Seven Steps', {exact: true}).first().click();
  await page.getByRole('button', {name: 'Seven Steps'}).click();
  await page.getByRole('menuitem', {name: 'Open the steps'}).click();
  const frame = page.locator('iframe[title="Seven Steps"]');
  const panel = page.frameLocator('iframe[title="Seven Steps"]');
  await panel.getByText('The seven steps').waitFor();
  await shot(page, 'start');
  await page.getByText('People', {exact: true}).first().click();
  await shot(page, 'overview');
  for (const step of [1, 2, 3, 4, 5, 6, 7]) {
    await panel.locator('button', {hasText: new RegExp(`^${step} `)}).click();
    await panel.locator('header button.back').waitFor();
    await frame.screenshot({path: join(PICTURES, `step-${step}.png`)});
    if (step < 7) await panel.locator('header button.back').click();
  }
  await panel.getByText('Theo Okafor').first().click();
  await panel.getByText('Open the document').waitFor();
  await shot(page, 'letter');
}

/** A letter that went, and the card in a message that is being written. */
async function mail(here) {
  const page = await opened(here, DESK);
  await page.getByRole('tab', {name: 'Mail'}).click();
  await page.getByText('Thank you for our talk').first().click();
  await page
    .frameLocator('iframe[title="Message"]')
    .locator('p')
    .first()
    .waitFor();
  await shot(page, 'mail');
}

/** The talks in their calendar, on a desk and on a phone. */
async function calendar(here) {
  for (const [name, size] of [
    ['calendar', DESK],
    ['calendar-phone', PHONE],
  ]) {
    const page = await opened(here, size);
    await page.getByRole('tab', {name: 'Calendar'}).click();
    await shot(page, name);
  }
}

async function icons() {
  const drawing = readFileSync(join(PICTURES, 'icon.svg'), 'utf8');
  for (const size of ICONS) {
    const page = await browser.newPage({viewport: {width: size, height: size}});
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({
      path: join(PICTURES, `icon-${size}.png`),
      omitBackground: true,
    });
    await page.close();
  }
}

async function opened(here, viewport) {
  const page = await browser.newPage({viewport});
  await page.goto(here);
  return page;
}

async function shot(page, name) {
  // The grid draws on a canvas that no locator can wait for.
  await page.waitForTimeout(1_500);
  await page.screenshot({path: join(PICTURES, `${name}.png`)});
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
