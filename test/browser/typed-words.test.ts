import * as acts from '../../local/acts';
import {ToldToMend} from '../../local/visitor';
import type {Reply, Request} from '../../src/core/reply';
import {aPersonWithTracker, type Someone} from '../stories/support/person';
import {rowsOf} from '../stories/support/tracker';
import {aBrowser} from '../support/browser-page';
import {openSidebar} from '../support/sidebar-page';

const newContext = aBrowser();

/** The add-on as it is shipped, behind the panel as it is shipped; while `isDown` no call comes through. */
function theAddOn({visitor}: Someone) {
  const line = {isDown: false};
  const script = ({press}: Request): Reply => {
    if (line.isDown) throw new Error('NetworkError: Connection failure');
    try {
      const screen = visitor.send(press) as Extract<
        Reply,
        {screen: unknown}
      >['screen'];
      return {tracker: visitor.tracker!, screen};
    } catch (problem) {
      if (!(problem instanceof ToldToMend)) throw problem;
      const {message: sentence, field} = problem;
      return {
        problem: {sentence, ...(field === undefined ? {} : {field})},
      };
    }
  };
  return {line, script};
}

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
