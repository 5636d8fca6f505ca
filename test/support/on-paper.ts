import type {Page} from 'playwright-core';
import {sticksOut} from './looked-over';

/** Papers by their sides in CSS pixels, held upright. */
const PAPERS = {
  A4: {short: 794, long: 1123},
  Letter: {short: 816, long: 1056},
} as const;

/** The margins at both sides of a page to print, in CSS pixels: twice 17 mm. */
const MARGINS = 129;

export interface OnPaper {
  /** How many pages it takes. */
  readonly pages: number;
  /** What is wider than the paper. */
  readonly tooWide: readonly string[];
}

/** A page to print as it comes out of the printer. */
export async function onPaper(
  page: Page,
  html: string,
  format: keyof typeof PAPERS,
): Promise<OnPaper> {
  const {short, long} = PAPERS[format];
  const isWide = html.includes('size:landscape');
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({
    width: (isWide ? long : short) - MARGINS,
    height: isWide ? short : long,
  });
  await page.setContent(html);
  const tooWide = await sticksOut(page);
  const pdf = await page.pdf({format});
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  return {pages: pages.length, tooWide};
}
