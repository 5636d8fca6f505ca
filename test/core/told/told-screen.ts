import type {
  Block,
  Branch,
  Button,
  Field,
  Item,
  Press,
  Screen,
} from '../../../src/core/screen';
import {digest, sentence} from './sentence';

/** Of the screen after a change only its beginning: the screen itself is told where somebody looks at it. */
export const toldScreen = (
  screen: Screen,
  isChange: boolean,
): readonly string[] => [
  sentence(`screen ${screen.id}`, screen, [
    'id',
    'blocks',
    'language',
    'direction',
  ]),
  ...(isChange ? [] : screen.blocks.flatMap(toldBlock)),
];

function toldBlock(block: Block): readonly string[] {
  switch (block.show) {
    case 'text':
      return [`${block.tone === 'plain' ? 'text' : block.tone} ${block.text}`];
    case 'heading':
      return [`heading ${block.text}`];
    case 'list':
      return [
        ...block.items.map(item => `- ${toldItem(item)}`),
        ...(block.empty === undefined ? [] : [`or ${block.empty}`]),
      ];
    case 'field':
      return [toldField(block.field)];
    case 'buttons':
      return block.buttons.map(toldButton);
    case 'link':
      return [`link ${block.label}: ${block.address}`];
    case 'download':
      return [
        sentence(`download ${block.label}`, block, [
          'show',
          'label',
          'content',
        ]),
        ...(block.bytes
          ? [digest(block.content)]
          : block.content.split(
              /\r?\n|(?<=>)(?=<(?:p|h\d|table|tr|li|section|div)\b)/,
            )),
      ];
    case 'table':
      return [
        `table ${block.table.caption}`,
        ...[block.table.columns, ...block.table.rows].map(row =>
          row.join(' | '),
        ),
      ];
    case 'tree':
      return [
        `tree ${block.name}`,
        ...block.roots.flatMap(root => toldBranch(root, '-')),
      ];
    case 'letter':
      return [
        `letter to ${block.letter.to}: ${block.letter.subject}`,
        ...block.letter.paragraphs.map(one => sentence('', one)),
      ];
    case 'details':
      return [
        `${block.open ? 'open' : 'folded'} ${block.summary}`,
        ...block.blocks.flatMap(toldBlock).map(line => `  ${line}`),
      ];
  }
}

const toldItem = ({title, text, badge, press}: Item): string =>
  [
    title,
    ...(text === undefined ? [] : [`· ${text}`]),
    ...(badge ? [`[${badge.tone}: ${badge.text}]`] : []),
    ...(press ? [toldPress(press)] : []),
  ].join(' ');

const toldBranch = (branch: Branch, mark: string): readonly string[] => [
  `${mark} ${toldItem(branch)}`,
  ...branch.branches.flatMap(one => toldBranch(one, `${mark}-`)),
];

const toldButton = ({label, press, kind, leaves}: Button): string =>
  `${kind === 'plain' || !kind ? 'button' : kind} ${label} ${toldPress(press)}${leaves ? ' (leaves)' : ''}`;

const toldField = ({name, label, kind, choices, ...more}: Field): string =>
  sentence(`${kind} ${name}: ${label}`, {
    ...more,
    ...(choices ? {choices: toldChoices(choices)} : {}),
  });

const toldChoices = (choices: NonNullable<Field['choices']>): string =>
  choices.length > MOST_CHOICES
    ? `${choices.length} like ${choices[0]!.label}, ${digest(choices)}`
    : choices
        .map(({value, label}) =>
          value === label ? label : `${label} (${value})`,
        )
        .join(', ');

/** Of a longer list it is told how many there are. */
const MOST_CHOICES = 20;

const toldPress = ({action, about, typed}: Press): string =>
  [
    '→',
    action,
    ...[about, typed].flatMap(one => (one ? [JSON.stringify(one)] : [])),
  ].join(' ');
