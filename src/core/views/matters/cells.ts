import {fill} from '../../languages/words';
import {type Block, heading, type Item, list, text} from '../../screen';
import {EVIDENCE, type Evidence} from '../../tables/matters';
import type {World} from '../../world';
import {type Cell, toAskNext} from './known';

const SHOWN = 10;

/** The words for a piece of evidence, with the colour that goes with them. */
export const badge = (
  {words}: World,
  evidence: Evidence,
): Item['badge'] & {} => ({
  text: words.matters.evidence[evidence],
  tone: (
    {for: 'good', against: 'warn', mixed: 'plain', unknown: 'quiet'} as const
  )[evidence],
});

/** «For 2, against 1, mixed 0, not known 3» */
export const countsSaid = ({words}: World, cells: readonly Cell[]): string =>
  fill(
    words.matters.counts,
    Object.fromEntries(
      EVIDENCE.map(one => [
        one,
        cells.filter(({evidence}) => evidence === one).length,
      ]),
    ),
  );

/** What is not known yet, each with the press that makes a question of it. */
export function nextQuestions(
  world: World,
  cells: readonly Cell[],
): readonly Block[] {
  const words = world.words.matters;
  if (!cells.some(({evidence}) => evidence === 'unknown')) return [];
  const next = toAskNext(world, cells);
  return [
    heading(words.next),
    ...(next.length === 0 ? [] : [text(words.nextHint, 'quiet')]),
    list(
      next.slice(0, SHOWN).map(cell => ({
        title: fill(words.ask, {work: cell.work.name, matter: cell.matter}),
        press: {
          action: 'matters.ask',
          about: {work: cell.work.id, matter: cell.matter},
        },
      })),
      words.allAsked,
    ),
  ];
}
