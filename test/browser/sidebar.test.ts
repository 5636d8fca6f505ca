import {aBrowser} from '../support/browser-page';
import type {Block} from '../../src/core/screen';
import {aField, everyBlock} from '../support/every-block';
import {aScreen, openSidebar, SAVE, showing} from '../support/sidebar-page';

const newContext = aBrowser();

/** Where this device is. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const BACK = {label: 'All steps', press: {action: 'overview'}};

describe('a screen', () => {
  it('S0.3 is asked for at the start and drawn with its title and its list', async () => {
    const {page, requests} = await openSidebar(await newContext(), () =>
      showing({
        title: 'Seven Steps',
        blocks: [
          {
            show: 'list',
            items: [
              {
                title: '1 Work',
                text: 'Two ideas',
                badge: {text: 'done', tone: 'good'},
                press: {action: 'work.home'},
              },
            ],
          },
        ],
      }),
    );
    await page.getByRole('heading', {name: 'Seven Steps'}).waitFor();
    expect(await page.getByRole('listitem').ariaSnapshot()).toBe(
      '- listitem:\n  - button "1 Work Two ideas done"',
    );
    expect(requests).toEqual([
      {zone: ZONE, press: {action: 'overview', id: expect.any(String)}},
    ]);
  });

  it('S0.4 is left for the one that an item leads to, and for the one before by «back»', async () => {
    const list = {
      show: 'list',
      items: [
        {title: 'Baker', press: {action: 'work.edit', about: {work: 'W-1'}}},
      ],
    } as const;
    const {page, requests} = await openSidebar(await newContext(), ({press}) =>
      press.action === 'work.edit'
        ? showing({id: 'edit', title: 'Baker', back: BACK})
        : showing({title: 'Work', blocks: [list]}),
    );
    await page.getByRole('button', {name: 'Baker'}).click();
    await page.getByRole('heading', {name: 'Baker'}).waitFor();
    await page.getByRole('button', {name: 'All steps'}).click();
    await page.getByRole('heading', {name: 'Work'}).waitFor();
    const id: unknown = expect.any(String);
    expect(requests.slice(1)).toEqual([
      {
        tracker: 'T1',
        zone: ZONE,
        press: {action: 'work.edit', about: {work: 'W-1'}, id},
      },
      {tracker: 'T1', zone: ZONE, press: {action: 'overview', id}},
    ]);
  });

  it('says what has just happened where screen readers listen, and puts the focus on its title', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing({title: 'Work', said: '“Baker” is on your list.'}),
    );
    await page
      .getByRole('status')
      .filter({hasText: '“Baker” is on your list.'})
      .waitFor();
    expect(await page.locator('h1:focus').textContent()).toBe('Work');
  });

  describe('that comes once more', () => {
    const people = (from: number, count: number): Block => ({
      show: 'list',
      items: Array.from({length: count}, (_, at) => ({
        title: `Person ${from + at}`,
      })),
    });
    const more: Block = {
      show: 'buttons',
      buttons: [{label: 'More', press: {action: 'more'}, leaves: true}],
    };

    it('with more on it, leaves the person where they are', async () => {
      const {page} = await openSidebar(await newContext(), ({press}) =>
        showing({blocks: [people(0, press.action === 'more' ? 60 : 30), more]}),
      );
      await page.getByRole('button', {name: 'More'}).click();
      await page.getByText('Person 59').waitFor();
      expect(await page.locator('button:focus').textContent()).toBe('More');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    it('with other things on it, begins at its top', async () => {
      const {page} = await openSidebar(await newContext(), ({press}) =>
        showing({blocks: [people(press.action === 'more' ? 30 : 0, 30), more]}),
      );
      await page.getByRole('button', {name: 'More'}).click();
      await page.getByText('Person 59').waitFor();
      expect(await page.locator('h1:focus').count()).toBe(1);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    it('as the answer to a search, leaves the focus in the field', async () => {
      const {page} = await openSidebar(await newContext(), ({press}) =>
        showing({
          blocks: [
            aField('line', {value: press.typed?.['line'] ?? ''}),
            SAVE,
            people(press.typed ? 7 : 0, 1),
          ],
        }),
      );
      await page.getByLabel('A line').fill('7');
      await page.keyboard.press('Enter');
      await page.getByText('Person 7').waitFor();
      expect(await page.locator('input:focus').inputValue()).toBe('7');
    });
  });

  it('shows a letter word for word, with its looks, its points and its links', async () => {
    const letter = everyBlock().filter(({show}) => show === 'letter');
    const {page} = await openSidebar(await newContext(), () =>
      showing({blocks: letter}),
    );
    expect(await page.getByRole('article').ariaSnapshot()).toBe(
      [
        '- article:',
        '  - term: To',
        '  - definition: ada@example.org',
        '  - term: Subject',
        '  - definition: Thank you for Tuesday',
        '  - paragraph: Dear Ada,',
        '  - paragraph',
        '  - paragraph:',
        '    - text: it was',
        '    - strong: good',
        '    - emphasis: of you,',
        '    - text: truly',
        '    - link "see this":',
        '      - /url: https://example.org/this',
        '  - list:',
        '    - listitem: One point',
        '    - listitem: Another point',
      ].join('\n'),
    );
  });

  it('opens links beside the panel, and never an address that could run something', async () => {
    const {page} = await openSidebar(await newContext(), () =>
      showing({
        blocks: [
          {show: 'link', label: 'Letter', address: 'https://example.org/'},
          {show: 'link', label: 'Trick', address: 'javascript:alert(1)'},
        ],
      }),
    );
    await page.getByText('Trick').waitFor();
    expect(
      await page.locator('a').evaluateAll(all => all.map(a => a.outerHTML)),
    ).toEqual([
      '<a href="https://example.org/" target="_blank" rel="noopener noreferrer" dir="auto">Letter</a>',
    ]);
  });

  it('shows HTML in any text as text and runs none of it', async () => {
    const trick =
      '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const {page, fetched} = await openSidebar(await newContext(), () => ({
      tracker: 'T1',
      screen: aScreen({
        title: trick,
        said: trick,
        back: {label: trick, press: {action: 'overview'}},
        blocks: everyBlock(() => trick),
      }),
    }));
    await page.getByRole('heading', {name: trick}).first().waitFor();
    expect(await page.locator('img, main script').count()).toBe(0);
    expect(await page.title()).toBe('Seven Steps');
    expect(fetched).toEqual([]);
  });
});
