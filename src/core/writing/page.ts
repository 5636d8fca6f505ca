import type {Block, Download, Item, Screen} from '../screen';
import type {World} from '../world';

/** What a page to print shows. */
export type Printed = Pick<Screen, 'title' | 'blocks'>;

/** Nothing but words and lines, in the browser's own type, at home on A4 and on US letter paper. */
const STYLE = `body{font:12pt/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em}h2{font-size:1.15em;margin:1.5em 0 .3em;break-after:avoid}
p{margin:.3em 0;white-space:pre-line}li{margin:.3em 0;break-inside:avoid}.quiet{color:#444}
@media print{body{margin:0;padding:0;max-width:none}}`;

/** A download of the screen's words as a page to print: what can be pressed or typed stays on the screen. */
export const pageToPrint = (
  {words}: World,
  printed: Printed,
  name: string,
): Download => ({
  show: 'download',
  label: words.takeAlong.print,
  name: `${name}.html`,
  mime: 'text/html',
  content: asPage(printed),
});

/** The screen's words as one HTML file that needs nothing else. */
export const asPage = ({title, blocks}: Printed): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${STYLE}</style></head><body dir="auto"><h1 dir="auto">${safe(title)}</h1>${blocks.map(asHtml).join('')}</body></html>\n`;

function asHtml(block: Block): string {
  switch (block.show) {
    case 'text':
      return `<p dir="auto"${block.tone === 'quiet' ? ' class="quiet"' : ''}>${safe(block.text)}</p>`;
    case 'heading':
      return `<h2 dir="auto">${safe(block.text)}</h2>`;
    case 'list':
      return block.items.length === 0
        ? block.empty === undefined
          ? ''
          : `<p dir="auto" class="quiet">${safe(block.empty)}</p>`
        : `<ul>${block.items.map(asPoint).join('')}</ul>`;
    case 'details':
      return `<h2 dir="auto">${safe(block.summary)}</h2>${block.blocks.map(asHtml).join('')}`;
    default:
      return '';
  }
}

const asPoint = ({title, text, badge}: Item): string =>
  `<li dir="auto">${[title, badge?.text, text]
    .flatMap(part => (part ? [safe(part)] : []))
    .join('<br>')}</li>`;

const safe = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
