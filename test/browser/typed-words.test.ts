import * as acts from '../../local/acts';
import {aPersonWithTracker} from '../stories/support/person';
import {rowsOf} from '../stories/support/tracker';
import {aBrowser} from '../support/browser-page';
import {openSidebar} from '../support/sidebar-page';
import {theAddOn} from '../support/the-add-on';

const newContext = aBrowser();

const LONG = 'She said: 😀 שלום. '.repeat(200).trim();

it('what was typed survives a call that fails, a panel that is closed, and a field to put right', async () => {
  const person = aPersonWithTracker();
  acts.addWork(person.visitor, {name: 'Nurse'});
  const {line, script} = theAddOn(person);
  const context = await newContext();
  const toTheForm = async () => {
    const {page} = await openSidebar(context, script);
    await page.getByText('Find people to talk with').first().click();
    await page.getByRole('button', {name: 'Add somebody'}).click();
    await page.getByText('More about them').click();
    return page;
  };

  const before = await toTheForm();
  await before.getByLabel(/^Name/).first().fill('שרה בן־ארי');
  await before.getByLabel('Notes').fill(LONG);
  await before.getByLabel(/^E-mail/).fill('sara at home');
  line.isDown = true;
  await before.getByRole('button', {name: 'Save', exact: true}).click();
  await before.getByRole('button', {name: 'Try again'}).waitFor();
  await before.close();

  line.isDown = false;
  const page = await toTheForm();
  expect(await page.getByLabel('Notes').inputValue()).toBe(LONG);
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await page.getByText('is not a whole e-mail address').waitFor();
  expect(await page.getByLabel('Notes').inputValue()).toBe(LONG);
  await page.getByLabel(/^E-mail/).fill('sara@example.org');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await page.getByRole('heading', {name: 'שרה בן־ארי'}).waitFor();
  expect(rowsOf(person, 'People')).toMatchObject([
    {Name: 'שרה בן־ארי', 'E-mail': 'sara@example.org', Notes: LONG},
  ]);
});
