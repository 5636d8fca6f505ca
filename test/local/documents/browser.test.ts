import {openBrowser} from '../../../local/browser';

it('starts the Chromium that CHROME_PATH names first, and another when that one does not start', async () => {
  process.env['CHROME_PATH'] = '/there/is/no/such/browser';
  try {
    const browser = await openBrowser();
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  } finally {
    delete process.env['CHROME_PATH'];
  }
}, 60_000);
