import {aBrowser} from '../support/browser-page';
import {aField} from '../support/every-block';
import {openSidebar, SAVE, showing, thenDone} from '../support/sidebar-page';
import type {Reply, Request} from '../../src/core/reply';

const newContext = aBrowser();

/** A reply that comes when the test says so. */
function later(): {reply: Promise<Reply>; comes: (reply: Reply) => void} {
  let comes: (reply: Reply) => void = () => {};
  const reply = new Promise<Reply>(resolve => (comes = resolve));
  return {reply, comes};
}

describe('while a reply is awaited', () => {
  it('a second press of any button sends nothing', async () => {
    const {reply, comes} = later();
    const {page, requests} = await openSidebar(await newContext(), ({press}) =>
      press.action === 'overview'
        ? showing({
            back: {label: 'All steps', press: {action: 'back'}},
            blocks: [aField('line'), SAVE],
          })
        : reply,
    );
    await page.getByRole('button', {name: 'Save'}).dblclick();
    const save = page.getByRole('button', {name: 'Save', disabled: true});
    await save.click({force: true});
    await page
      .getByRole('button', {name: 'All steps', disabled: true})
      .click({force: true});
    await page.getByLabel('A line').press('Enter');
    await page.keyboard.press('Escape');
    comes(showing({id: 'done', title: 'Done'}));
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests.map(({press}) => press.action)).toEqual([
      'overview',
      'save',
    ]);
  });

  it('a word says so after a second, and a sentence after twenty', async () => {
    const context = await newContext();
    await context.clock.install();
    const {page} = await openSidebar(context, ({press}) =>
      press.action === 'overview' ? showing({blocks: [SAVE]}) : later().reply,
    );
    await page.getByRole('button', {name: 'Save'}).click();
    await page.locator('.bar').waitFor();
    expect(await page.getByText('Working…').count()).toBe(0);
    await context.clock.fastForward(1_000);
    await page.getByRole('status').filter({hasText: 'Working…'}).waitFor();
    await context.clock.fastForward(19_000);
    await page
      .getByRole('status')
      .filter({hasText: 'This takes longer than usual.'})
      .waitFor();
  });
});

describe('a press that gets no reply', () => {
  it('leaves what was typed, and is sent once more with «Try again»', async () => {
    let isDown = true;
    const {page, requests} = await openSidebar(await newContext(), request => {
      if (request.press.action === 'save' && isDown)
        throw new Error('NetworkError: Connection failure');
      return thenDone({blocks: [aField('line'), SAVE]})(request);
    });
    await page.getByLabel('A line').fill('Baker');
    await page.getByRole('button', {name: 'Save'}).click();
    await page
      .getByRole('alert')
      .filter({hasText: 'This did not get through.'})
      .waitFor();
    expect(await page.getByLabel('A line').inputValue()).toBe('Baker');
    isDown = false;
    await page.getByLabel('A line').fill('Baker, early');
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests.slice(1).map(({press}) => press.typed)).toEqual([
      {line: 'Baker'},
      {line: 'Baker, early'},
    ]);
  });

  it('says what to do where Google mixed up two accounts', async () => {
    const {page} = await openSidebar(await newContext(), () => {
      throw new Error(
        'We are sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      );
    });
    await page.getByText('signed in with more than one').waitFor();
  });

  it('can be the first one: the panel opens with «Try again»', async () => {
    let isDown = true;
    const {page} = await openSidebar(await newContext(), () => {
      if (isDown) return {problem: {sentence: 'Another window is saving.'}};
      return showing({title: 'Seven Steps'});
    });
    await page.getByText('Another window is saving.').waitFor();
    isDown = false;
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByRole('heading', {name: 'Seven Steps'}).waitFor();
  });
});

describe('the id of a press', () => {
  const form = {id: 'form', blocks: [aField('line'), SAVE]};
  /** A script that answers everything but the first so many savings. */
  const losing = (lost: number) => (request: Request) => {
    if (request.press.action === 'save' && lost-- > 0)
      throw new Error('NetworkError: Connection failure');
    return thenDone(form)(request);
  };
  const idsOf = (requests: readonly Request[]) =>
    requests
      .filter(({press}) => press.action === 'save')
      .map(({press}) => press.id);

  it('stays with «Try again», also when the words are corrected first', async () => {
    const {page, requests} = await openSidebar(await newContext(), losing(1));
    await page.getByLabel('A line').fill('Baker');
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByRole('button', {name: 'Try again'}).waitFor();
    await page.getByLabel('A line').fill('Baker, early');
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    const [first, again] = idsOf(requests);
    expect([first, again]).toEqual([expect.stringMatching(/^\w{12}$/), first]);
  });

  it('stays when the panel is closed before the answer and the same is pressed again', async () => {
    const context = await newContext();
    const before = await openSidebar(context, losing(1));
    await before.page.getByLabel('A line').fill('Baker');
    await before.page.getByRole('button', {name: 'Save'}).click();
    await before.page.getByRole('button', {name: 'Try again'}).waitFor();
    await before.page.close();
    const after = await openSidebar(context, losing(0));
    await after.page.getByRole('button', {name: 'Save'}).click();
    await after.page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(idsOf(after.requests)).toEqual(idsOf(before.requests));
  });

  it('is a new one once the answer came, whatever is pressed', async () => {
    const {page, requests} = await openSidebar(await newContext(), ({press}) =>
      showing({...form, said: press.action}),
    );
    for (let times = 1; times <= 2; times += 1) {
      await page.getByLabel('A line').fill('Baker');
      await page.getByRole('button', {name: 'Save'}).click();
      await page.locator('[aria-busy=false]').waitFor();
    }
    const [first, second] = idsOf(requests);
    expect(first).not.toBe(second);
  });
});

describe('what is typed', () => {
  const form = {id: 'form', blocks: [aField('line'), aField('tick'), SAVE]};

  it('is there again when the panel is closed and opened', async () => {
    const context = await newContext();
    const before = await openSidebar(context, thenDone(form));
    await before.page.getByLabel('A line').fill('Half a thou');
    await before.page.getByLabel('A tick').check();
    await before.page.close();
    const {page} = await openSidebar(context, thenDone(form));
    expect(await page.getByLabel('A line').inputValue()).toBe('Half a thou');
    expect(await page.getByLabel('A tick').isChecked()).toBe(true);
  });

  it('is there again after going back and coming once more', async () => {
    const {page} = await openSidebar(await newContext(), ({press}) =>
      press.action === 'form'
        ? showing({
            ...form,
            title: 'Form',
            back: {label: 'Home', press: {action: 'overview'}},
          })
        : showing({
            title: 'Home',
            blocks: [
              {
                show: 'list',
                items: [{title: 'To the form', press: {action: 'form'}}],
              },
            ],
          }),
    );
    await page.getByText('To the form').click();
    await page.getByLabel('A line').fill('Half a thou');
    await page.keyboard.press('Escape');
    await page.getByText('To the form').click();
    expect(await page.getByLabel('A line').inputValue()).toBe('Half a thou');
  });

  it('is forgotten once it has arrived', async () => {
    const context = await newContext();
    const before = await openSidebar(context, thenDone(form));
    await before.page.getByLabel('A line').fill('Baker');
    await before.page.getByRole('button', {name: 'Save'}).click();
    await before.page.getByRole('heading', {name: 'Done'}).waitFor();
    await before.page.close();
    const {page} = await openSidebar(context, thenDone(form));
    expect(await page.getByLabel('A line').inputValue()).toBe('');
  });

  it('stays with its own tracker', async () => {
    const context = await newContext();
    const before = await openSidebar(context, thenDone(form));
    await before.page.getByLabel('A line').fill('Baker');
    await before.page.close();
    const {page} = await openSidebar(
      context,
      request =>
        ({
          ...thenDone(form)(request),
          tracker: 'T2',
        }) as Reply,
    );
    expect(await page.getByLabel('A line').inputValue()).toBe('');
  });

  it('gives way where the tracker has something newer', async () => {
    const context = await newContext();
    const before = await openSidebar(context, thenDone(form));
    await before.page.getByLabel('A line').fill('Baker');
    await before.page.close();
    const newer = {...form, blocks: [aField('line', {value: 'Carpenter'})]};
    const {page} = await openSidebar(context, thenDone(newer));
    expect(await page.getByLabel('A line').inputValue()).toBe('Carpenter');
  });

  it('lives as long as the panel where the browser allows no storage', async () => {
    const context = await newContext();
    await context.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    );
    const {page, requests} = await openSidebar(context, thenDone(form));
    await page.getByLabel('A line').fill('Baker');
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press.typed).toEqual({line: 'Baker', tick: ''});
  });
});
