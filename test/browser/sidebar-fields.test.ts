import {aBrowser} from '../support/browser-page';
import {aField, EVERY_FIELD} from '../support/every-block';
import {openSidebar, SAVE, showing, thenDone} from '../support/sidebar-page';

const newContext = aBrowser();

/** A file as a person chooses it. */
const aFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('the fields of a screen', () => {
  it('send what they say and what was put into them, whatever their kind', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({blocks: [...Object.values(EVERY_FIELD), SAVE]}),
    );
    await page.getByLabel('A line (needed)').fill('Baker');
    await page.getByLabel('A lines').fill('Two\nlines');
    await page.getByLabel('A phone').fill('+49 30 1');
    await page.getByLabel('A day').fill('2027-04-02');
    await page.getByRole('radio', {name: '2'}).check();
    await page.getByLabel('A tick').check();
    await page.getByLabel('A choice').selectOption('From my family');
    await page.getByLabel('A openChoice').selectOption('Something else…');
    await page.getByLabel('A openChoice: your own words').fill('The radio');
    await page
      .locator('input[type=file]')
      .setInputFiles(aFile('people.csv', 'Name\nÅda'));
    await page.getByText('people.csv').waitFor();
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press.typed).toEqual({
      line: 'Baker',
      lines: 'Two\nlines',
      email: 'ada@example.org',
      phone: '+49 30 1',
      number: '3',
      day: '2027-04-02',
      time: '14:30',
      rating: '2',
      tick: 'yes',
      choice: 'family',
      openChoice: 'The radio',
      file: base64('Name\nÅda'),
      fileName: 'people.csv',
    });
  });

  it('are not sent by a button that leaves them behind', async () => {
    const leave = {label: 'Leave', press: {action: 'leave'}, leaves: true};
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({
        blocks: [aField('line'), {show: 'buttons', buttons: [leave]}],
      }),
    );
    await page.getByLabel('A line').fill('Baker');
    await page.getByRole('button', {name: 'Leave'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press).toEqual({
      action: 'leave',
      id: expect.any(String),
    });
  });

  it('keep values that are on no list of theirs', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({
        blocks: [
          aField('choice', {value: 'an old one'}),
          aField('openChoice', {value: 'my own'}),
          SAVE,
        ],
      }),
    );
    expect(
      await page.getByLabel('A openChoice: your own words').inputValue(),
    ).toBe('my own');
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press.typed).toEqual({
      choice: 'an old one',
      openChoice: 'my own',
    });
  });

  it('give a rating back when it is taken back', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({blocks: [aField('rating', {value: '4'}), SAVE]}),
    );
    await page.getByRole('button', {name: 'Take the rating back'}).click();
    expect(await page.locator('input:focus').getAttribute('aria-label')).toBe(
      '1, a little',
    );
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByRole('heading', {name: 'Done'}).waitFor();
    expect(requests[1]?.press.typed).toEqual({rating: ''});
  });

  it('show a problem beside the field it is about, unfold it and put the focus there', async () => {
    const sentence = 'Give it a name.';
    const {page} = await openSidebar(await newContext(), ({press}) =>
      press.action === 'save'
        ? {problem: {sentence, field: 'a name'}}
        : showing({
            blocks: [
              {
                show: 'details',
                summary: 'More',
                blocks: [aField('line', {name: 'a name', hint: 'Any name.'})],
              },
              SAVE,
            ],
          }),
    );
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByText(sentence).waitFor();
    const input = page.locator('input:focus');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await input.ariaSnapshot()).toContain('textbox "A line"');
    expect(
      await input.evaluate(one =>
        (one.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map(id => document.getElementById(id)?.textContent),
      ),
    ).toEqual([sentence, 'Any name.']);
    await input.fill('Baker');
    expect(await page.getByText(sentence).count()).toBe(0);
  });

  it('leave a problem of no field at the top, where it is read out', async () => {
    const {page} = await openSidebar(await newContext(), ({press}) =>
      press.action === 'save'
        ? {problem: {sentence: 'Another window is saving.', field: 'elsewhere'}}
        : showing({blocks: [aField('line'), SAVE]}),
    );
    await page.getByRole('button', {name: 'Save'}).click();
    await page
      .getByRole('alert')
      .filter({hasText: 'Another window is saving.'})
      .waitFor();
  });
});

describe('a file', () => {
  it('stays chosen on the next screen that keeps it, and is sent from there', async () => {
    const {page, requests} = await openSidebar(await newContext(), ({press}) =>
      press.action === 'overview'
        ? showing({blocks: [aField('file'), SAVE]})
        : showing({
            id: 'next',
            title: 'Next',
            blocks: [aField('file', {keep: true}), SAVE],
          }),
    );
    await page
      .locator('input[type=file]')
      .setInputFiles(aFile('people.csv', 'Ada'));
    await page.getByText('people.csv').waitFor();
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByRole('heading', {name: 'Next'}).waitFor();
    await page
      .getByRole('button', {name: 'A file Choose another… people.csv'})
      .waitFor();
    await page.getByRole('button', {name: 'Save'}).click();
    await page.waitForFunction(() => !document.querySelector('.bar'));
    expect(requests[2]?.press.typed).toEqual({
      file: base64('Ada'),
      fileName: 'people.csv',
    });
  });

  it('that is too big to travel is refused at once, with its name', async () => {
    const {page, requests} = await openSidebar(
      await newContext(),
      thenDone({blocks: [aField('file')]}),
    );
    await page
      .locator('input[type=file]')
      .setInputFiles(aFile('films.csv', 'x'.repeat(10_000_001)));
    await page.getByText('“films.csv” is larger than 10 MB.').waitFor();
    expect(requests.length).toBe(1);
  });
});
