import {openBrowser} from '../../browser';
import {fontsFor} from './fonts';
import {toPlainText} from './plain-text';
import type {TextDocument} from './text-document';
import {toHtml} from './to-html';

/** The document as a PDF, printed by Chromium. Throws an Error that says how to get one where there is none. */
export async function toPdf(
  document: TextDocument,
  title: string,
): Promise<Uint8Array> {
  const html = toHtml(
    document,
    title,
    OFFLINE + fontsFor(toPlainText(document)),
  );
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate('document.fonts.ready');
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
    });
  } finally {
    await browser.close();
  }
}

/** Whatever a document holds, printing it asks nothing of any network. */
const OFFLINE =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; font-src data:">';
