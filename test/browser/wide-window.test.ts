import {readFileSync} from 'node:fs';
import {aBrowser} from '../support/browser-page';
import {openSidebar, showing} from '../support/sidebar-page';

const newContext = aBrowser();

const TREE = showing({
  id: 'pictures.tree',
  title: 'Who led to whom',
  wide: {action: 'pictures.tree'},
  blocks: [
    {
      show: 'tree',
      name: 'Who led to whom',
      roots: [{title: 'Ana', branches: [{title: 'Bo', branches: []}]}],
    },
    {
      show: 'download',
      label: 'Save it as a page',
      print: 'Print it',
      name: 'tree.html',
      mime: 'text/html',
      content:
        '<!doctype html><title>Tree</title><script>print=()=>parent.postMessage(document.title)</script>',
    },
  ],
});

describe('a picture', () => {
  it('opens wide with the tracker and the press it was shown for', async () => {
    const {page, widened} = await openSidebar(await newContext(), () => TREE);
    await page.getByRole('button', {name: 'Open it wide'}).click();
    // What the page has called before this answer has arrived by now.
    await page.evaluate(() => undefined);
    await page.waitForFunction(() => true);
    expect(widened).toEqual([
      {
        tracker: 'T1',
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        press: {action: 'pictures.tree'},
      },
    ]);
  });

  it('begins a wide window, sideways and without a button for what is wide already', async () => {
    const first = encodeURIComponent(
      JSON.stringify({tracker: 'T1', press: {action: 'pictures.tree'}}),
    );
    const {page, requests} = await openSidebar(await newContext(), () => TREE, {
      width: 1100,
      html: readFileSync('build/addon/Sidebar.html', 'utf8').replace(
        'id="sidebar"',
        `id="sidebar" data-first="${first}"`,
      ),
    });
    const ana = await page.getByText('Ana', {exact: true}).boundingBox();
    const bo = await page.getByText('Bo', {exact: true}).boundingBox();
    expect(requests).toMatchObject([
      {tracker: 'T1', press: {action: 'pictures.tree'}},
    ]);
    expect(bo!.x).toBeGreaterThan(ana!.x + ana!.width);
    expect(await page.getByRole('button', {name: 'Open it wide'}).count()).toBe(
      0,
    );
  });

  it('goes to the printer with one press', async () => {
    const {page} = await openSidebar(await newContext(), () => TREE);
    await page.evaluate(() =>
      addEventListener('message', ({data}) => (document.title = `${data}!`)),
    );
    await page.getByRole('button', {name: 'Print it'}).click();
    await page.waitForFunction(() => document.title === 'Tree!');
  });
});
