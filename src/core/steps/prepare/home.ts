import {dayPart} from '../../day';
import {fill} from '../../languages/words';
import {sayDayFrom} from '../../say-day';
import {
  about,
  type Block,
  buttons,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Interview, Outing, Research, Work} from '../../tables';
import {FOUR_PS, type FourP} from '../../tables/research';
import type {World} from '../../world';
import {lacksOf, type Lacks, talksAhead} from './near';
import {coverage, isPlanned, titleOf} from './notes';

/** Lines of each list that are shown at first. */
const SHOWN = 8;
const MORE = 25;

/** Step 4's first screen: talks ahead, the four P's of each kind of work, planned reading and outings. */
export function prepareHome(
  world: World,
  said?: string,
  removed?: Research,
  press?: Press,
): Screen {
  const words = world.words.prepare;
  const shown = Number(press ? about(press, 'shown') : '') || SHOWN;
  const works = world.tracker.rows.work.filter(
    one => one.name !== '' && one.status !== 'set aside',
  );
  const lacks = lacksOf(world);
  const part = (items: readonly Item[], none: string): readonly Block[] => [
    list(items.slice(0, shown), none),
    ...(items.length > shown ? [more(world, shown)] : []),
  ];
  return {
    id: 'prepare.home',
    title: world.words.steps.prepare.title,
    back: {label: world.words.overview.back, press: {action: 'overview'}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(world.words.steps.prepare.why, 'quiet'),
      ...(removed ? [undo(removed, words.undo)] : []),
      buttons({
        label: words.addNote,
        press: {action: 'prepare.note'},
        kind: 'main',
      }),
      heading(words.talks),
      ...part(
        talksAhead(world).map(one => talkItem(world, one, lacks(one))),
        words.noTalks,
      ),
      heading(words.works),
      list(
        works.slice(0, shown).map(one => workItem(world, one)),
        words.noWorks,
      ),
      ...(works.length === 0
        ? [buttons({label: words.addWork, press: {action: 'work.home'}})]
        : []),
      ...(works.length > shown ? [more(world, shown)] : []),
      ...plannedReading(world, part),
      heading(words.outings),
      ...part(
        outingsInOrder(world).map(one => outingItem(world, one)),
        words.noOutings,
      ),
      buttons({label: words.addOuting, press: {action: 'prepare.outing'}}),
      {
        show: 'details',
        summary: words.psTitle,
        blocks: FOUR_PS.map(p => text(words.ps[p])),
      },
    ],
  };
}

const undo = (removed: Research, label: string): Block =>
  buttons({
    label,
    press: {
      action: 'prepare.restoreNote',
      about: {row: JSON.stringify(removed)},
    },
    leaves: true,
  });

const talkItem = (
  {words, today}: World,
  one: Interview,
  {note, questions}: Lacks,
): Item => ({
  title: one.person,
  text:
    one.start === ''
      ? words.prepare.someDay
      : sayDayFrom(today, dayPart(one.start), words),
  ...(note || questions
    ? {badge: {text: words.prepare.notPrepared, tone: 'warn' as const}}
    : {}),
  press: {action: 'prepare.talk', about: {interview: one.id}},
});

const workItem = (world: World, work: Work): Item => ({
  title: work.name,
  text: coverageSaid(world, coverage(world.tracker, work)),
  press: {action: 'prepare.work', about: {work: work.id}},
});

export const coverageSaid = (
  {words: {prepare: words}}: World,
  have: Readonly<Record<FourP, number>>,
): string =>
  fill(words.coverage, {
    done: FOUR_PS.filter(p => have[p] > 0).length,
    pc: have.PC,
    paper: have.Paper,
    people: have.People,
    participation: have.Participation,
  });

function plannedReading(
  world: World,
  part: (items: readonly Item[], none: string) => readonly Block[],
): readonly Block[] {
  const {prepare: words} = world.words;
  const planned = world.tracker.rows.research.filter(isPlanned);
  return planned.length === 0
    ? []
    : [
        heading(words.planned),
        ...part(
          planned.map((note): Item => {
            const day =
              note.on === ''
                ? words.someDay
                : sayDayFrom(world.today, note.on, world.words);
            return {
              title: titleOf(note) || note.work || words.noteTitle,
              text: fill(words.plannedItem, {
                day,
                minutes: note.minutesPlanned,
              }),
              press: {action: 'prepare.note', about: {note: note.id}},
            };
          }),
          '',
        ),
      ];
}

/** One press shows more of every list. */
const more = ({words}: World, shown: number): Block =>
  buttons({
    label: words.record.more,
    press: {action: 'prepare.home', about: {shown: String(shown + MORE)}},
    leaves: true,
  });

/** Those to come first, the nearest at their head; then those without a day; then those that are over, the latest first. */
const outingsInOrder = ({tracker, today}: World): readonly Outing[] => {
  const key = ({on}: Outing): string =>
    on === '' ? '1' : on < today ? '2' : '0';
  return [...tracker.rows.outings].sort(
    (a, b) =>
      key(a).localeCompare(key(b)) ||
      (key(a) === '2' ? b.on.localeCompare(a.on) : a.on.localeCompare(b.on)),
  );
};

const outingItem = ({words, today}: World, one: Outing): Item => ({
  title: one.name,
  ...(one.on === '' ? {} : {text: sayDayFrom(today, one.on, words)}),
  press: {action: 'prepare.outing', about: {outing: one.id}},
});
