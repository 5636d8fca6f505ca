import {
  about,
  type Block,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {World} from '../../world';
import {badge, countsSaid, nextQuestions} from './cells';
import {type Cell, cellsOf, mattersOf, worksInQuestion} from './known';

/** Things that matter, and kinds of work under each, that are shown at first. */
const SHOWN = 10;

/** Kinds of work beside each other under everything that matters, and the gaps as the next questions. */
export function home(world: World, press: Press, said?: string): Screen {
  const words = world.words.matters;
  const works = worksInQuestion(world.tracker);
  const matters = mattersOf(world.tracker);
  const cells = cellsOf(world.tracker, works);
  const shown = Number(about(press, 'shown')) || SHOWN;
  return {
    id: 'matters',
    title: words.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(words.why, 'quiet'),
      ...(matters.length === 0 ? [text(words.noMatters, 'quiet')] : []),
      ...matters.slice(0, shown).flatMap(matter => [
        heading(matter),
        list(
          cells
            .filter(cell => cell.matter === matter)
            .slice(0, shown)
            .map(cell => ({
              title: cell.work.name,
              ...(cell.why === '' ? {} : {text: cell.why}),
              badge: badge(world, cell.evidence),
              press: toWork(cell.work.id),
            })),
          words.noWork,
        ),
      ]),
      ...(Math.max(matters.length, works.length) > shown
        ? [
            buttons({
              label: words.more,
              press: {
                action: 'matters',
                about: {shown: String(shown + SHOWN)},
              },
              leaves: true,
            }),
          ]
        : []),
      ...nextQuestions(world, cells),
      ...byWork(world, cells, shown),
      ...adding(world, matters.length > 0),
    ],
  };
}

const toWork = (id: string): Press => ({
  action: 'matters.work',
  about: {work: id},
});

/** Each kind of work with how much speaks which way. */
function byWork(
  world: World,
  cells: readonly Cell[],
  shown: number,
): readonly Block[] {
  const byId = new Map<string, Cell[]>();
  for (const cell of cells) {
    const some = byId.get(cell.work.id);
    if (some) some.push(cell);
    else byId.set(cell.work.id, [cell]);
  }
  if (byId.size === 0) return [];
  return [
    heading(world.words.matters.byWork),
    list(
      [...byId.values()].slice(0, shown).map(some => ({
        title: some[0]!.work.name,
        text: countsSaid(world, some),
        press: toWork(some[0]!.work.id),
      })),
    ),
  ];
}

function adding(world: World, isChangeable: boolean): readonly Block[] {
  const words = world.words.matters;
  return [
    field({
      name: 'matters',
      label: words.add,
      kind: 'lines',
      value: '',
      hint: words.addHint,
    }),
    buttons(
      {label: words.saveNew, press: {action: 'matters.add'}, kind: 'main'},
      ...(isChangeable
        ? [
            {
              label: words.change,
              press: {action: 'matters.list'},
              leaves: true,
            },
          ]
        : []),
      ...(world.tracker.rows.work.length === 0
        ? [
            {
              label: words.addWork,
              press: {action: 'work.home'},
              leaves: true,
            },
          ]
        : []),
    ),
  ];
}
