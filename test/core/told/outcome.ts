import {createHash} from 'node:crypto';
import {ToldToMend} from '../../../local/panel';
import {CHANGES} from '../../../src/core/answer';
import type {
  Block,
  Branch,
  Button,
  Field,
  Item,
  Press,
  Screen,
} from '../../../src/core/screen';
import type {Change} from '../../../src/core/tracker';
import {panelTo} from '../support/panel';
import type {Asked} from '../support/ports';
import {situation as situationCalled} from './situations';

/** What came of the last of these presses, nothing where it is not reached: what the person sees, and what was asked of the world outside. */
export function outcomeOf(
  situation: string,
  presses: readonly Press[],
): {
  readonly lines: readonly string[];
  readonly screen: Screen | undefined;
} {
  const {start, where} = situationCalled(situation);
  const {panel, asked} = panelTo(start, where);
  try {
    for (const press of presses.slice(0, -1)) panel.send(press);
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    return {lines: [], screen: undefined};
  }
  const before = asked.length;
  let screen: Screen | undefined;
  let shown: readonly string[];
  try {
    screen = panel.send(presses.at(-1)!) as Screen;
    shown = toldScreen(screen, presses.at(-1)!.action in CHANGES);
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    shown = [
      `to mend${problem.field ? ` in ${problem.field}` : ''}: ${problem.message}`,
    ];
  }
  return {
    lines: [...asked.slice(before).flatMap(toldAsked), ...shown]
      .flatMap(one => one.split('\n'))
      .map(line => line.trimEnd())
      .filter(line => line.trim() !== ''),
    screen,
  };
}

/** What of it is otherwise than in the usual situation: first what is not there, then what is there instead. */
export function outcomeUnlike(
  situation: string,
  usual: string,
  presses: readonly Press[],
): readonly string[] {
  const {lines} = outcomeOf(situation, presses);
  const expected = outcomeOf(usual, presses).lines;
  return lines.length === 0
    ? []
    : [
        ...without(expected, lines).map(line => `- ${line}`),
        ...without(lines, expected).map(line => `+ ${line}`),
      ];
}

function without(
  lines: readonly string[],
  others: readonly string[],
): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return lines.filter(line => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}

const toldAsked = (one: Asked): readonly string[] => {
  switch (one.asked) {
    case 'write':
      return one.changes.map(toldChange);
    case 'make document': {
      const {fields, ...document} = one.document;
      return [sentence(one.asked, {...document, fields: digest(fields)})];
    }
    default:
      return [sentence(one.asked, one, ['asked'])];
  }
};

/** Stands for what is too long to be read. */
const digest = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12);

function toldChange(change: Change): string {
  const where = `write ${change.table} ${change.id}`;
  if ('remove' in change) return `${where} removed`;
  return sentence(
    'become' in change ? `${where} as ${change.become}` : where,
    change.set,
  );
}

/** Of the screen after a change only its beginning: the screen itself is told where somebody looks at it. */
const toldScreen = (screen: Screen, isChange: boolean): readonly string[] => [
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

/** The beginning, and every property that says something. */
const sentence = (
  beginning: string,
  more: object,
  but: readonly string[] = [],
): string =>
  [
    beginning,
    ...Object.entries(more)
      .filter(([name, what]) => what !== undefined && !but.includes(name))
      .map(
        ([name, what]) =>
          `${name} ${typeof what === 'string' && what !== '' ? what : JSON.stringify(what)}`,
      ),
  ]
    .filter(part => part !== '')
    .join('; ');
