import {counted, fill, type Words} from '../../core/languages/words';
import type {Block, Field, Press, Screen} from '../../core/screen';
import type {Place} from '../../core/world';
import {blockWidgets, type Drawn} from './block-widgets';
import {html, toned} from './html';
import type {ShownButton, ShownCard, ShownSection} from './shown-card';

/** Google draws no more on one card. */
const MOST_WIDGETS = 100;
/** A longer heading is a sentence to be read, and would be cut at the head of a section. */
const LONGEST_HEADER = 60;

/** Any screen as a card: a section for each heading and for what is folded away, and at its end the way back. */
export function planCard(
  screen: Screen,
  words: Words,
  place: Place,
): ShownCard {
  const sections = [
    ...sectionsOf(screen, words),
    {isFolded: false, drawn: waysBack(screen, words, place)},
  ].filter(({drawn}) => drawn.length > 0);
  return {
    name: screen.id,
    title: screen.title,
    sections: withinReach(sections, words),
    fields: fieldsOf(screen.blocks),
  };
}

interface Section {
  readonly header?: string;
  readonly isFolded: boolean;
  readonly drawn: readonly Drawn[];
}

function sectionsOf({said, blocks}: Screen, words: Words): readonly Section[] {
  const sections: {
    header?: string;
    isFolded: boolean;
    drawn: Drawn[];
  }[] = [{isFolded: false, drawn: []}];
  if (said !== undefined)
    sections[0]!.drawn.push({
      widget: {is: 'words', html: `<b>${toned(said, 'good')}</b>`},
      mayGo: false,
    });
  for (const block of blocks)
    if (block.show === 'heading' && block.text.length <= LONGEST_HEADER)
      sections.push({header: html(block.text), isFolded: false, drawn: []});
    else if (block.show === 'details') {
      const isFolded = block.open !== true;
      sections.push(
        {
          header: html(block.summary),
          isFolded,
          drawn: block.blocks.flatMap(one =>
            blockWidgets(one, words, {isFolded}),
          ),
        },
        {isFolded: false, drawn: []},
      );
    } else
      sections
        .at(-1)!
        .drawn.push(...blockWidgets(block, words, {isFolded: false}));
  return sections;
}

/** Back to where the screen came from, and to what waits today. */
function waysBack(
  {id, back}: Screen,
  {cards}: Words,
  place: Place,
): readonly Drawn[] {
  const way = (label: string, press: Press): ShownButton => ({
    label,
    press,
    isMain: false,
    sends: false,
  });
  const buttons = [
    ...(back ? [way(fill(cards.back, {place: back.label}), back.press)] : []),
    ...(place === 'card' && !WITHOUT_TODAY.includes(id)
      ? [way(cards.today, {action: 'today'})]
      : []),
  ];
  return buttons.length === 0
    ? []
    : [{widget: {is: 'buttons', buttons}, mayGo: false}];
}

/** There is nothing yet that could wait, or it is on the screen. */
const WITHOUT_TODAY = ['today', 'welcome', 'trackerMade'];

/** The sections with as many lines as Google draws, and a word about the rest. */
function withinReach(
  sections: readonly Section[],
  words: Words,
): readonly ShownSection[] {
  const all = sections.flatMap(({drawn}) => drawn);
  const over = all.length - MOST_WIDGETS;
  let room =
    over > 0
      ? MOST_WIDGETS - 1 - all.filter(({mayGo}) => !mayGo).length
      : Infinity;
  const kept = sections
    .map(({drawn, ...section}) => ({
      ...section,
      widgets: drawn
        .filter(({mayGo}) => !mayGo || room-- > 0)
        .map(({widget}) => widget),
    }))
    .filter(({widgets}) => widgets.length > 0);
  return over > 0
    ? [
        ...kept,
        {
          isFolded: false,
          widgets: [
            {
              is: 'words' as const,
              html: toned(counted(words, over + 1, words.cards.more), 'quiet'),
            },
          ],
        },
      ]
    : kept;
}

/** What a field counts as where Google sends nothing for it: nothing, or, folded away and perhaps never drawn, what it held. */
const fieldsOf = (
  blocks: readonly Block[],
  isFolded = false,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks.flatMap(block =>
      block.show === 'field'
        ? isOnCard(block.field)
          ? [[block.field.name, isFolded ? block.field.value : '']]
          : []
        : block.show === 'details'
          ? Object.entries(fieldsOf(block.blocks, block.open !== true))
          : [],
    ),
  );

const isOnCard = ({kind}: Field): boolean => kind !== 'file';
