import {saidTable} from './languages/said-table';
import {counted, fill} from './languages/words';
import {type Block, heading, type Item, list, text} from './screen';
import {keptOf, type Oddity} from './tracker';
import type {World} from './world';

/** So many are named; the others are counted. */
const MOST_NAMED = 5;
/** Enough of a cell to know it by. */
const MOST_SHOWN = 60;

/** The cells that could not be understood, each by its address and with what to do; nothing where there are none. */
export function oddities(world: World): readonly Block[] {
  const {tracker, words} = world;
  const some = tracker.oddities;
  if (some.length === 0) return [];
  const rest = some.length - MOST_NAMED;
  return [
    heading(words.overview.odd),
    text(words.overview.oddWhy, 'warn'),
    list(some.slice(0, MOST_NAMED).map(one => item(one, world))),
    ...(rest > 0
      ? [text(counted(words, rest, words.overview.oddMore), 'quiet')]
      : []),
  ];
}

function item(
  {table, column, cell, content}: Oddity,
  {tracker, words}: World,
): Item {
  const {kind, heading: name} = saidTable(table, keptOf(tracker)).columns[
    column
  ]!;
  const sentences = new Map<string, string>(
    Object.entries(words.overview.oddCell),
  );
  return {
    title: cell,
    text: fill(sentences.get(kind)!, {
      heading: name,
      content: shortened(content),
    }),
  };
}

function shortened(content: string): string {
  const letters = [...content];
  return letters.length <= MOST_SHOWN
    ? content
    : `${letters.slice(0, MOST_SHOWN - 1).join('')}…`;
}
