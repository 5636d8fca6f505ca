import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {
  about,
  buttons,
  field,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Work} from '../../tables';
import {EVIDENCE} from '../../tables/matters';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';
import {nextQuestions} from './cells';
import {home} from './home';
import {
  asEvidence,
  type Cell,
  cellsOf,
  keyOf,
  questionFor,
  rowsAbout,
} from './known';

/** One kind of work: for each thing that matters, which way the evidence points and what it rests on. */
export function workScreen(world: World, press: Press, said?: string): Screen {
  const work = workOf(world, press);
  const words = world.words.matters;
  const cells = cellsOf(world.tracker, [work]);
  if (cells.length === 0) return home(world, press);
  return {
    id: `matters.work ${work.id}`,
    title: fill(words.workTitle, {work: work.name}),
    back: {label: words.title, press: {action: 'matters'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(words.workHint, 'quiet'),
      ...cells.flatMap(cell => [
        field({
          name: `evidence ${keyOf(cell.matter)}`,
          label: cell.matter,
          kind: 'choice',
          value: cell.evidence,
          choices: EVIDENCE.map(value => ({
            value,
            label: words.evidence[value],
          })),
        }),
        field({
          name: `why ${keyOf(cell.matter)}`,
          label: fill(words.rests, {matter: cell.matter}),
          kind: 'line',
          value: cell.why,
        }),
      ]),
      buttons(
        {
          label: words.keep,
          press: {action: 'matters.mark', about: {work: work.id}},
          kind: 'main',
        },
        {
          label: world.words.record.compareHome,
          press: {action: 'record.compare', about: {work: work.id}},
          leaves: true,
        },
      ),
      ...nextQuestions(world, cells),
    ],
  };
}

/** Keeps the evidence that was marked; what stays unknown and unsaid needs no row. */
export function mark(world: World, press: Press): Deed {
  const work = workOf(world, press);
  const changes = cellsOf(world.tracker, [work]).flatMap(cell =>
    marked(world, press, cell),
  );
  return write(changes, after =>
    show(
      workScreen(
        after,
        press,
        fill(after.words.matters.kept, {work: work.name}),
      ),
    ),
  );
}

function marked(world: World, press: Press, cell: Cell): readonly Change[] {
  const key = keyOf(cell.matter);
  if (press.typed?.[`evidence ${key}`] === undefined) return [];
  const evidence = asEvidence(typed(press, `evidence ${key}`));
  const why = typed(press, `why ${key}`);
  if (!cell.row && evidence === 'unknown' && why === '') return [];
  return [
    put('matters', cell.row?.id ?? world.newId('M'), {
      matter: cell.matter,
      work: cell.work.name,
      workId: cell.work.id,
      evidence,
      why,
    }),
  ];
}

/** Makes a question for talks about that work of something that is not known yet; never the same one twice. */
export function ask(world: World, press: Press): Deed {
  const work = workOf(world, press);
  const [row] = rowsAbout(world.tracker, about(press, 'matter'));
  if (!row) throw new Problem('gone');
  const matter = row.matter.trim();
  const question = questionFor(world, {matter});
  const isThere = world.tracker.rows.questions.some(
    one =>
      one.workId === work.id &&
      one.text.toLowerCase() === question.toLowerCase(),
  );
  const change = put('questions', world.newId('Q'), {
    text: question,
    work: work.name,
    workId: work.id,
  });
  return write(isThere ? [] : [change], after =>
    show(workScreen(after, press, fill(after.words.matters.asked, {question}))),
  );
}

function workOf({tracker}: World, press: Press): Work {
  const work = find(tracker, 'work', about(press, 'work'));
  if (!work) throw new Problem('gone');
  return work;
}
