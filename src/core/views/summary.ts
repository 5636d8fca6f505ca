import {counted, fill} from '../languages/words';
import {opinionsByWork} from '../opinions';
import {sayDayAndYear} from '../say-day';
import {
  type Block,
  buttons,
  heading,
  type Item,
  list,
  type Screen,
  text,
} from '../screen';
import type {Work} from '../tables';
import {EVIDENCE} from '../tables/matters';
import type {World} from '../world';
import {pageToPrint} from '../writing/page';
import {type Cell, cellsOf} from './matters/known';

/** Steps of the plan that are shown; more belong into the tracker. */
const MOST_STEPS = 25;

/** What was decided and why, and the next steps, to be handed on to whoever helps to plan (S9.5). It names nobody who was talked with. */
export function summary(world: World): Screen {
  const words = world.words.summary;
  const found = {title: words.title, blocks: decisions(world)};
  return {
    id: 'summary',
    title: found.title,
    back: {
      label: world.words.takeAlong.title,
      press: {action: 'takeAlong'},
    },
    blocks: [
      text(words.why, 'quiet'),
      pageToPrint(world, found, 'my-decision'),
      ...found.blocks,
      buttons(
        {label: words.compare, press: {action: 'record.compare'}, leaves: true},
        {label: words.plan, press: {action: 'record.plan'}, leaves: true},
      ),
    ],
  };
}

function decisions(world: World): readonly Block[] {
  const words = world.words.summary;
  const {work} = world.tracker.rows;
  const heard = opinionsByWork(world.tracker);
  const cells = new Map<Work, Cell[]>();
  for (const cell of cellsOf(world.tracker, work)) {
    const some = cells.get(cell.work);
    if (some) some.push(cell);
    else cells.set(cell.work, [cell]);
  }
  const items = (...of: readonly Work[]): Item[] =>
    of.map(one => ({
      title: one.name,
      text: about(world, one, heard.get(one.id) ?? 0, cells.get(one) ?? []),
    }));
  const kept = work.filter(one => one.status === 'kept');
  const away = work.filter(one => one.status === 'set aside');
  const open = work.filter(one => !kept.includes(one) && !away.includes(one));
  return [
    heading(words.kept),
    list(items(...kept), words.noneKept),
    ...(open.length === 0 ? [] : [heading(words.open), list(items(...open))]),
    ...(away.length === 0
      ? []
      : [heading(words.setAside), list(items(...away))]),
    heading(words.next),
    list(nextSteps(world), words.noneNext),
  ];
}

function about(
  world: World,
  one: Work,
  heard: number,
  cells: readonly Cell[],
): string {
  const {summary: words, grammar} = world.words;
  // Of what is set aside, nobody needs to find out more.
  const told = EVIDENCE.filter(
    evidence => evidence !== 'unknown' || one.status !== 'set aside',
  );
  const matters = told.flatMap(evidence => {
    const some = cells.filter(cell => cell.evidence === evidence);
    return some.length === 0
      ? []
      : [
          fill(words.speaks[evidence], {
            matters: some.map(({matter}) => matter).join(grammar.comma),
          }),
        ];
  });
  return [
    one.decisionReason && fill(words.because, {reason: one.decisionReason}),
    one.found && fill(words.found, {found: one.found}),
    one.interestBefore !== undefined &&
      one.interestAfter !== undefined &&
      fill(words.interest, {
        before: one.interestBefore,
        after: one.interestAfter,
      }),
    heard > 0 && counted(world.words, heard, words.heard),
    ...matters,
  ]
    .filter(part => part)
    .join('\n');
}

const nextSteps = ({tracker, words}: World): readonly Item[] =>
  tracker.rows.plan
    .filter(one => one.what !== '' && one.doneOn === '')
    .sort((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9'))
    .slice(0, MOST_STEPS)
    .map(one => ({
      title: one.what,
      ...(one.dueOn === ''
        ? {}
        : {
            text: fill(words.summary.by, {
              day: sayDayAndYear(one.dueOn, words),
            }),
          }),
    }));
