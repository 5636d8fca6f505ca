import {dayPart} from '../day';
import {goneThroughAll} from '../gone-through';
import {counted, fill} from '../languages/words';
import {isOpinion, opinionsByWork} from '../opinions';
import {sayDay, sayDayAndYear} from '../say-day';
import {sayValue} from '../say-value';
import {
  type Block,
  buttons,
  field,
  heading,
  type Press,
  type Screen,
  table,
  text,
  typed,
} from '../screen';
import type {Interview} from '../tables';
import type {World} from '../world';
import {onScreen} from '../writing/on-screen';
import {pageToPrint} from '../writing/page';
import type {Paper, PaperBlock} from '../writing/paper';
import {STEPS} from '../steps';
import {withoutNames} from '../writing/left-out';
import {latestFirst} from '../steps/record/state';

/** Thoughts that can be chosen; older ones can be copied by hand. */
const MOST_THOUGHTS = 12;

/** A page for a counsellor: counts, the seven steps, and the thoughts the person chose. It names nobody they talked with. */
export function progressScreen(world: World, press: Press): Screen {
  const words = world.words.print.progress;
  const thoughts = thoughtsOf(world);
  const paper = progressPaper(
    world,
    thoughts.filter(({id}) => typed(press, `thought ${id}`) === 'yes'),
    typed(press, 'own'),
  );
  return {
    id: 'progress',
    title: words.title,
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    blocks: [
      text(words.why, 'quiet'),
      pageToPrint(world, paper, 'progress-sheet'),
      heading(words.choose),
      ...(thoughts.length === 0 ? [text(words.noThoughts, 'quiet')] : []),
      ...thoughts.map((one): Block =>
        field({
          name: `thought ${one.id}`,
          label: withoutNames(world.tracker, one.thoughts, words.nameLeftOut),
          kind: 'tick',
          value: typed(press, `thought ${one.id}`),
        }),
      ),
      field({
        name: 'own',
        label: words.own,
        kind: 'lines',
        value: typed(press, 'own'),
      }),
      buttons({
        label: words.put,
        press: {action: 'progress'},
        kind: 'main',
      }),
      ...onScreen(paper, world.words),
    ],
  };
}

const thoughtsOf = ({tracker}: World): readonly Interview[] =>
  tracker.rows.interviews
    .filter(one => one.thoughts !== '')
    .sort(latestFirst)
    .slice(0, MOST_THOUGHTS);

function progressPaper(
  world: World,
  thoughts: readonly Interview[],
  own: string,
): Paper {
  const words = world.words.print.progress;
  const {tracker} = world;
  const said = [
    ...thoughts.map((one): PaperBlock => ({
      show: 'boxed',
      title: thoughtTitle(world, one),
      text: withoutNames(tracker, one.thoughts, words.nameLeftOut),
    })),
    ...(own === ''
      ? []
      : [text(withoutNames(tracker, own, words.nameLeftOut))]),
  ];
  const through = goneThroughAll(tracker).length;
  return {
    title: words.title,
    blocks: [
      ...since(world),
      figures(world),
      heading(words.stepsTitle),
      table({
        caption: words.stepsCaption,
        columns: [words.step, words.state],
        rows: STEPS.map((step, index) => [
          `${index + 1} ${world.words.steps[step.id].title}`,
          world.words.overview.states[step.state(world)],
        ]),
      }),
      ...(through > 0
        ? [text(counted(world.words, through, words.through))]
        : []),
      ...works(world),
      ...(said.length === 0 ? [] : [heading(words.thoughts), ...said]),
    ],
  };
}

function thoughtTitle({words}: World, {start, work}: Interview): string {
  const {thought, thoughtAlone} = words.print.progress;
  return [
    work === '' ? thoughtAlone : fill(thought, {work}),
    ...(start === '' ? [] : [sayDay(dayPart(start), words)]),
  ].join(words.grammar.comma);
}

/** The days between which all this was done. */
function since({tracker, words}: World): readonly PaperBlock[] {
  const days = [
    ...tracker.rows.calls.map(one => one.at),
    ...tracker.rows.interviews.filter(isOpinion).map(one => one.start),
  ]
    .filter(at => at !== '')
    .sort();
  const [first] = days;
  const last = days[days.length - 1];
  return first === undefined || last === undefined
    ? []
    : [
        text(
          fill(words.print.progress.since, {
            first: sayDayAndYear(dayPart(first), words),
            last: sayDayAndYear(dayPart(last), words),
          }),
          'quiet',
        ),
      ];
}

function figures({tracker: {rows}, words}: World): PaperBlock {
  const held = rows.interviews.filter(one => one.status === 'done');
  const practice = held.filter(one => one.type === 'practice').length;
  const counts: Readonly<
    Record<keyof World['words']['print']['progress']['figures'], number>
  > = {
    work: rows.work.filter(one => one.name !== '').length,
    notes: rows.research.length,
    people: rows.people.length,
    attempts: rows.calls.length,
    talks: held.length - practice,
    practice,
    thanks: rows.letters.filter(one => one.stage === 'sent').length,
  };
  const {figures: of} = words.print.progress;
  return {
    show: 'figures',
    figures: (Object.keys(of) as (keyof typeof of)[]).map(name => ({
      figure: counts[name],
      of: of[name],
    })),
  };
}

function works(world: World): readonly PaperBlock[] {
  const words = world.words.print.progress;
  const heard = opinionsByWork(world.tracker);
  const all = world.tracker.rows.work.filter(one => one.name !== '');
  if (all.length === 0) return [];
  return [
    heading(words.worksTitle),
    table({
      caption: words.worksCaption,
      columns: [
        words.work,
        words.heard,
        words.before,
        words.after,
        words.status,
      ],
      rows: all.map(one => [
        one.name,
        String(heard.get(one.id) ?? 0),
        rating(one.interestBefore),
        rating(one.interestAfter),
        sayValue(one.status, world.words),
      ]),
    }),
  ];
}

const rating = (value: number | undefined): string =>
  value === undefined ? '' : `${value}/5`;
