import {setting} from '../tracker';
import {sayDayAndYear} from '../say-day';
import type {Branch, Download, Item, TableShown} from '../screen';
import type {World} from '../world';
import type {Paper, PaperBlock} from './paper';
import {readPrintStyle} from './print-style.data';

/** A page to print: the surface prints it at once or saves it. What can be pressed or typed stays on the screen. */
export const pageToPrint = (
  world: World,
  paper: Paper,
  name: string,
): Download => ({
  show: 'download',
  label: world.words.print.save,
  print: world.words.print.now,
  name: `${name}.html`,
  mime: 'text/html',
  content: asPage(world, paper),
});

/** One HTML file that needs nothing else, with whose it is and of which day. */
export const asPage = (
  {words, tracker, today}: World,
  {title, blocks, isWide}: Paper,
): string =>
  `<!doctype html><html lang="${safe(words.language.code)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${readPrintStyle()}${isWide ? '@page{size:landscape}' : ''}</style></head><body${isWide ? ' class="wide"' : ''} dir="${words.grammar.direction}"><header><p class="over"><span>${safe(
    [setting(tracker, 'name'), words.start.title].filter(Boolean).join(' · '),
  )}</span><span>${safe(sayDayAndYear(today, words))}</span></p><h1 dir="auto">${safe(title)}</h1></header><main>${blocks.map(asHtml).join('')}</main></body></html>\n`;

function asHtml(block: PaperBlock): string {
  switch (block.show) {
    case 'text':
      return paragraph(block.text, block.tone);
    case 'heading':
      return heading(block.text);
    case 'list':
      return linesOf(block.items.map(asLine), 'lines', block.empty);
    case 'details':
      return `${heading(block.summary)}${block.blocks.map(asHtml).join('')}`;
    case 'table':
      return asTable(block.table);
    case 'tree':
      return `<div class="tree">${branches(block.roots)}</div>`;
    case 'facts':
      return `<dl class="facts">${block.facts
        .map(
          one =>
            `<dt>${safe(one.name)}</dt><dd dir="auto">${safe(one.text)}</dd>`,
        )
        .join('')}</dl>`;
    case 'boxed':
      return `<div class="boxed">${heading(block.title)}${paragraph(block.text)}</div>`;
    case 'ticks':
      return linesOf(block.items.map(asTick), 'ticks', block.empty);
    case 'figures':
      return `<div class="figures">${block.figures
        .map(
          ({figure, of}) =>
            `<div class="figure"><b>${figure}</b> ${safe(of)}</div>`,
        )
        .join('')}</div>`;
    case 'asked':
      return `<div class="asked"><span class="number">${block.number}</span>${paragraph(block.text)}${
        block.answer === ''
          ? rules(block.lines)
          : paragraph(block.answer, 'answer')
      }</div>`;
    case 'room':
      return `${heading(block.title)}${rules(block.lines)}`;
    default:
      return '';
  }
}

const heading = (words: string): string => `<h2 dir="auto">${safe(words)}</h2>`;

const paragraph = (words: string, look = 'plain'): string =>
  `<p dir="auto"${look === 'plain' ? '' : ` class="${look}"`}>${safe(words)}</p>`;

/** Lines to write on; nothing to a screen reader. */
const rules = (count: number): string =>
  '<div class="rule"></div>'.repeat(count);

const linesOf = (
  lines: readonly string[],
  look: string,
  empty: string | undefined,
): string =>
  lines.length > 0
    ? `<ul class="${look}">${lines.join('')}</ul>`
    : empty === undefined
      ? ''
      : paragraph(empty, 'quiet');

const asLine = ({title, text, badge}: Item): string =>
  `<li dir="auto">${badge ? `<span class="badge">${safe(badge.text)}</span>` : ''}<p>${safe(title)}</p>${more(text)}</li>`;

const asTick = ({
  title,
  text,
  done,
}: Extract<PaperBlock, {show: 'ticks'}>['items'][number]): string =>
  `<li dir="auto"><span class="box">${done ? '✓' : ''}</span><p>${safe(title)}</p>${more(text)}</li>`;

const more = (text: string | undefined): string =>
  text ? `<p class="more">${safe(text)}</p>` : '';

/** Letters up to which the name of a row stands in one line; a day by its weekday and month is as long. */
const SHORT_NAME = 26;

const asTable = ({caption, columns, rows}: TableShown): string =>
  `<table${lookOf(rows)}><caption>${safe(caption)}</caption><thead><tr>${columns
    .map(one => `<th scope="col" dir="auto">${safe(one)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      cells =>
        `<tr>${cells
          .map((one, at) =>
            at === 0 && one !== ''
              ? `<th scope="row" dir="auto">${safe(one)}</th>`
              : `<td dir="auto">${safe(one)}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

/** One without any words is there to be written into. */
function lookOf(rows: TableShown['rows']): string {
  if (rows.flat().every(cell => cell === '')) return ' class="blank"';
  return rows.every(([name = '']) => name.length <= SHORT_NAME)
    ? ' class="named"'
    : '';
}

const branches = (some: readonly Branch[]): string =>
  `<ul>${some
    .map(
      one =>
        `<li dir="auto"><p>${safe(one.title)}${one.badge ? ` <span class="state">${safe(one.badge.text)}</span>` : ''}</p>${more(one.text)}${
          one.branches.length > 0 ? branches(one.branches) : ''
        }</li>`,
    )
    .join('')}</ul>`;

const safe = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
