import {counted, fill, type Words} from '../../core/languages/words';
import type {
  Block,
  Branch,
  Button,
  Field,
  Item,
  LetterShown,
} from '../../core/screen';
import {fieldWidget} from './field-widget';
import {html, htmlOfRun, toned} from './html';
import {isAllowed} from './links';
import type {ShownButton, Widget} from './shown-card';

/** A widget, and whether it may be left out where a card has no room for all. */
export interface Drawn {
  readonly widget: Widget;
  readonly mayGo: boolean;
}

/** As many lines as anybody reads on a card. */
const MOST_LINES = 20;

/** A block as widgets; what a card cannot do is said with where it can be done. */
export function blockWidgets(
  block: Block,
  words: Words,
  where: {readonly isFolded: boolean},
): readonly Drawn[] {
  switch (block.show) {
    case 'text':
      return [stays({is: 'words', html: toned(block.text, block.tone)})];
    case 'heading':
      return [stays({is: 'words', html: `<b>${html(block.text)}</b>`})];
    case 'list':
      return block.items.length === 0
        ? block.empty === undefined
          ? []
          : [stays({is: 'words', html: toned(block.empty, 'quiet')})]
        : shortened(block.items.map(itemLine), words);
    case 'table':
      return [
        stays({is: 'words', html: `<b>${html(block.table.caption)}</b>`}),
        ...shortened(
          block.table.rows.map(row => rowLine(block.table.columns, row)),
          words,
        ),
      ];
    case 'tree':
      return shortened(
        block.roots.flatMap(root => branchLines(root, 0)),
        words,
      );
    case 'letter':
      return letterLines(block.letter, words).map(stays);
    case 'field':
      return fieldLines(block.field, words, where);
    case 'buttons':
      return [stays({is: 'buttons', buttons: block.buttons.map(asButton)})];
    case 'link':
      return [
        stays(
          isAllowed(block.address)
            ? {
                is: 'buttons',
                buttons: [{label: block.label, address: block.address}],
              }
            : {
                is: 'line',
                top: block.label,
                html: html(block.address),
              },
        ),
      ];
    case 'download':
      return [
        stays({
          is: 'words',
          html: toned(
            fill(words.cards.inThePanel, {label: block.label}),
            'quiet',
          ),
        }),
      ];
    case 'details':
      return [
        stays({is: 'words', html: `<b>${html(block.summary)}</b>`}),
        ...block.blocks.flatMap(one => blockWidgets(one, words, where)),
      ];
  }
}

/** A field, and below it what helps to fill it in, where Google's field has no place for that. */
function fieldLines(
  field: Field,
  words: Words,
  where: {readonly isFolded: boolean},
): readonly Drawn[] {
  const widget = fieldWidget(field, words, where);
  const {hint = '', kind} = field;
  return hint === '' || kind === 'file' || widget.is === 'input'
    ? [stays(widget)]
    : [
        stays(widget),
        {widget: {is: 'words', html: toned(hint, 'quiet')}, mayGo: true},
      ];
}

const stays = (widget: Widget): Drawn => ({widget, mayGo: false});

/** The first lines, and how many more there are. */
function shortened(lines: readonly Widget[], words: Words): readonly Drawn[] {
  const more = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map(widget => ({widget, mayGo: true})),
    ...(more > 0
      ? [
          stays({
            is: 'words',
            html: toned(counted(words, more, words.cards.more), 'quiet'),
          }),
        ]
      : []),
  ];
}

const itemLine = ({title, text, badge, press}: Item): Widget => ({
  is: 'line',
  html: text ? `${html(title)}<br>${toned(text, 'quiet')}` : html(title),
  ...(badge === undefined ? {} : {top: badge.text}),
  ...(press === undefined ? {} : {press}),
});

/** A row of a table, one cell below the other, each under its column's name. */
const rowLine = (
  columns: readonly string[],
  [first = '', ...rest]: readonly string[],
): Widget => ({
  is: 'line',
  html: [
    `<b>${html(first)}</b>`,
    ...rest.flatMap((cell, index) =>
      cell === ''
        ? []
        : [`${toned(columns[index + 1] ?? '', 'quiet')} ${html(cell)}`],
    ),
  ].join('<br>'),
});

const branchLines = (
  {branches, ...item}: Branch,
  depth: number,
): readonly Widget[] => [
  itemLine({...item, title: `${'— '.repeat(depth)}${item.title}`}),
  ...branches.flatMap(branch => branchLines(branch, depth + 1)),
];

/** The letter word for word, with what part each paragraph is above it. */
const letterLines = (
  {to, subject, paragraphs}: LetterShown,
  {sidebar}: Words,
): readonly Widget[] => [
  ...(to === ''
    ? []
    : [{is: 'line' as const, top: sidebar.letterTo, html: html(to)}]),
  ...(subject === ''
    ? []
    : [{is: 'line' as const, top: sidebar.letterSubject, html: html(subject)}]),
  ...paragraphs
    .filter(({runs}) => runs.some(({text}) => text.trim() !== ''))
    .map(({runs, bullet, part}) => ({
      is: 'line' as const,
      html: `${bullet ? '• ' : ''}${runs.map(htmlOfRun).join('')}`,
      ...(part === undefined ? {} : {top: part}),
    })),
];

const asButton = ({label, press, kind, leaves}: Button): ShownButton => ({
  label,
  press,
  isMain: kind === 'main',
  sends: !leaves,
});
