import type {Page} from 'playwright-core';
import {asFormatted, plainText} from '../../local/cards/formatted-text';
import {english} from '../../src/core/languages/english';
import {legible} from '../../src/core/legible';
import type {Download, Screen} from '../../src/core/screen';
import {planCard} from '../../src/surfaces/card/plan-card';
import {blocksOf} from '../core/support/screens';
import {HIT} from './hostile-texts';

/** What a text is known by, wherever it stands: blanks may be others there, and what nothing can hold is left out. */
export const bare = (text: string): string =>
  legible(text).replace(/[\s\ufeff]+/gu, '');

/** Stands in no text. */
const BETWEEN = '\ue0aa';

/** The parts of a screen that nobody reads. */
const UNREAD = new Set([
  ...['id', 'press', 'wide', 'insert', 'onward', 'afterwards', 'language'],
  ...['name', 'mime', 'content', 'accept', 'choices', 'address', 'link'],
]);

/** All that a person reads on a screen. */
export const textsOn = (screen: Screen): readonly string[] =>
  textsIn(screen, UNREAD);

/** Every text in a value, but for what stands under some keys. */
export const textsIn = (
  part: unknown,
  but: ReadonlySet<string> = new Set(),
): readonly string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([key, value]) =>
          but.has(key) ? [] : textsIn(value, but),
        )
      : [];

/** Which of the texts stand in some of what was read; where each line is a thing of its own, they stand one after the other. */
export const foundIn = (
  texts: Iterable<string>,
  read: readonly string[],
): readonly string[] => {
  const all = read.map(bare).join(BETWEEN);
  return [...texts].filter(
    text =>
      all.includes(bare(text)) ||
      all.includes(
        legible(text)
          .split('\n')
          .map(bare)
          .filter(line => line !== '')
          .join(BETWEEN),
      ),
  );
};

export const filesOn = (screens: readonly Screen[]): readonly Download[] =>
  screens
    .flatMap(blocksOf)
    .flatMap(block => (block.show === 'download' ? [block] : []));

/** What is wrong with a screen as a card: words taken for tags, or texts that it has lost. */
export function wrongOnCard(
  screen: Screen,
  texts: Iterable<string>,
): readonly string[] {
  const card = planCard(screen, english, 'card');
  const htmls = card.sections.flatMap(({header = '', widgets}) => [
    header,
    ...widgets.flatMap(one => ('html' in one ? [one.html] : [])),
  ]);
  const plain = [
    card.title,
    ...htmls.map(plainText),
    ...card.sections.flatMap(({widgets}) =>
      widgets.flatMap(one => textsIn(one)),
    ),
  ];
  const wanted = foundIn(texts, textsOn(screen));
  const there = new Set(foundIn(wanted, plain));
  return [
    ...htmls.flatMap(html => asFormatted(html).fault ?? []),
    ...(isLong(screen) ? [] : wanted.filter(one => !there.has(one))),
  ].map(one => `${screen.id}: ${one}`);
}

/** A card has room for so many lines of a list, and says how many more there are. */
const isLong = (screen: Screen): boolean => {
  const blocks = blocksOf(screen);
  return (
    blocks.length > 60 ||
    blocks.some(
      block =>
        (block.show === 'list' && block.items.length > 20) ||
        (block.show === 'table' && block.table.rows.length > 20) ||
        block.show === 'tree' ||
        block.show === 'download',
    )
  );
};

/** What shows that words were taken for something else in a page. */
export const carriedOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    hit => [
      ...(hit in globalThis ? ['a payload ran'] : []),
      ...[...document.body.querySelectorAll('*')].flatMap(one => {
        const odd = [
          ...one
            .getAttributeNames()
            .filter(name => name.startsWith('on') || name === 'srcdoc'),
          ...(/^(?:iframe|object|embed|base|meta|math|style)$/.exec(
            one.localName,
          ) ?? []),
          ...(/^\s*(?:javascript|data|vbscript):/i.exec(
            one.getAttribute('href') ?? '',
          ) ?? []),
        ];
        return odd.map(what => `${what}: ${one.outerHTML.slice(0, 80)}`);
      }),
    ],
    HIT,
  );

/** All that can be read in a page, what stands in its fields too. */
export const readIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    document.body.textContent,
    ...Array.from(
      document.querySelectorAll<HTMLInputElement>('input, textarea'),
      ({value}) => value,
    ),
  ]);
