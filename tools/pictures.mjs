// npm run pictures: makes the pictures in docs/pictures from the running program and its sample.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openBrowser} from '../build/local/browser.mjs';

const PICTURES = 'docs/pictures';

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
  await take(await browser.newPage({viewport: {width: 1280, height: 800}}));
} finally {
  await browser.close();
  program.kill();
  await gone;
  rmSync(folder, {recursive: true, force: true});
}

async function take(page) {
  await page.goto(await address());
  await page.getByText('Seven Steps', {exact: true}).first().click();
  await page.getByRole('button', {name: 'Seven Steps'}).click();
  await page.getByRole('menuitem', {name: 'Open the steps'}).click();
  const panel = page.frameLocator('iframe[title="Seven Steps"]');
  await panel.getByText('The seven steps').waitFor();
  await page.getByText('People', {exact: true}).first().click();
  await shot(page, 'overview');
  await panel.getByText('Write your thank-you').click();
  await panel.getByText('Theo Okafor').click();
  await panel.getByText('Open the document').waitFor();
  await shot(page, 'letter');
  await page.getByRole('tab', {name: 'Mail'}).click();
  await page.getByText('Thank you for our talk').first().click();
  await page
    .frameLocator('iframe[title="Message"]')
    .locator('p')
    .first()
    .waitFor();
  await shot(page, 'mail');
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
