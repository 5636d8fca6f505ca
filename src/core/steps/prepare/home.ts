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

const SHOWN = 25;

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
      list(
        talksAhead(world)
          .slice(0, SHOWN)
          .map(one => talkItem(world, one, lacks(one))),
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
      ...(works.length > shown
        ? [
            buttons({
              label: world.words.record.more,
              press: {
                action: 'prepare.home',
                about: {shown: String(shown + SHOWN)},
              },
            }),
          ]
        : []),
      ...plannedReading(world),
      heading(words.outings),
      list(
        world.tracker.rows.outings
          .slice(-SHOWN)
          .map(one => outingItem(world, one)),
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

function plannedReading(world: World): readonly Block[] {
  const {prepare: words} = world.words;
  const planned = world.tracker.rows.research.filter(isPlanned);
  return planned.length === 0
    ? []
    : [
        heading(words.planned),
        list(
          planned.slice(0, SHOWN).map((note): Item => {
            const day =
              note.on === ''
                ? words.someDay
                : sayDayFrom(world.today, note.on, world.words);
            return {
              title: titleOf(note) || note.work || words.noteTitle,
              text:
                note.minutesPlanned === undefined
                  ? day
                  : fill(words.plannedItem, {
                      day,
                      minutes: note.minutesPlanned,
                    }),
              press: {action: 'prepare.note', about: {note: note.id}},
            };
          }),
        ),
      ];
}

const outingItem = ({words, today}: World, one: Outing): Item => ({
  title: one.name,
  ...(one.on === '' ? {} : {text: sayDayFrom(today, one.on, words)}),
  press: {action: 'prepare.outing', about: {outing: one.id}},
});
