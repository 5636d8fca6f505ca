import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {sayValue} from '../../say-value';
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
import type {Research, Work} from '../../tables';
import {find} from '../../tracker';
import type {World} from '../../world';
import {
  counts,
  coverage,
  isPlanned,
  linesOf,
  missingLevels,
  missingPs,
  notesOn,
  titleOf,
} from './notes';
import {coverageSaid} from './home';

const SHOWN = 25;

/** Everything found out about one kind of work, and what is missing (S4.2, S4.9). */
export function workScreen(world: World, press: Press): Screen {
  const work = find(world.tracker, 'work', about(press, 'work'));
  if (!work) throw new Problem('gone');
  const words = world.words.prepare;
  const notes = notesOn(world.tracker, work);
  const shown = Number(about(press, 'shown')) || SHOWN;
  const found = notes.filter(counts);
  const open = notes.flatMap(one => linesOf(one.wantToKnow));
  return {
    id: `prepare.work ${work.id}`,
    title: fill(words.workTitle, {work: work.name}),
    back: {
      label: world.words.steps.prepare.title,
      press: {action: 'prepare.home'},
    },
    blocks: [
      text(coverageSaid(world, coverage(world.tracker, work))),
      ...time(world, notes),
      buttons({
        label: words.addNote,
        press: {action: 'prepare.note', about: {work: work.id}},
        kind: 'main',
      }),
      heading(words.findings),
      list(
        found.slice(0, shown).map(note => finding(world, note)),
        words.noFindings,
      ),
      ...(found.length > shown
        ? [
            buttons({
              label: world.words.record.more,
              press: {
                action: 'prepare.work',
                about: {work: work.id, shown: String(shown + SHOWN)},
              },
              leaves: true,
            }),
          ]
        : []),
      ...unfinished(world, notes),
      ...(open.length === 0
        ? []
        : [
            heading(words.open),
            list(open.slice(0, SHOWN).map(title => ({title}))),
          ]),
      heading(words.gaps),
      list(gaps(world, work), words.noGaps),
    ],
  };
}

const finding = ({words}: World, note: Research): Item => ({
  title: titleOf(note),
  text: note.learned,
  badge: {text: sayValue(note.p, words), tone: 'quiet'},
  press: {action: 'prepare.note', about: {note: note.id}},
});

function unfinished(
  {words: {prepare: words}}: World,
  notes: readonly Research[],
): readonly Block[] {
  const some = notes.filter(one => !counts(one) && !isPlanned(one));
  return some.length === 0
    ? []
    : [
        heading(words.unfinished),
        text(words.unfinishedWhy, 'quiet'),
        list(
          some.slice(0, SHOWN).map(note => ({
            title: titleOf(note) || words.noteTitle,
            press: {action: 'prepare.note', about: {note: note.id}},
          })),
        ),
      ];
}

/** Each gap leads to a note that would fill it; nobody yet leads to finding people. */
const gaps = (
  {tracker, words: {prepare: words}}: World,
  work: Work,
): readonly Item[] => [
  ...missingPs(tracker, work).map((p): Item => ({
    title: words.gapP[p],
    press:
      p === 'People'
        ? {action: 'people.new', about: {work: work.id}}
        : {action: 'prepare.note', about: {work: work.id, p}},
  })),
  ...missingLevels(tracker, work).map(level => ({
    title: words.gapLevel[level],
    press: {action: 'prepare.note', about: {work: work.id, level}},
  })),
];

/** Minutes spent and planned with this kind of work; nothing is held against anybody (S2.19). */
function time(
  {words: {prepare: words}}: World,
  notes: readonly Research[],
): readonly Block[] {
  const minutes = sum(notes.map(one => one.minutes));
  const planned = sum(notes.filter(isPlanned).map(one => one.minutesPlanned));
  if (minutes === 0 && planned === 0) return [];
  return [
    text(
      fill(planned === 0 ? words.time : words.timePlanned, {minutes, planned}),
      'quiet',
    ),
  ];
}

const sum = (some: readonly (number | undefined)[]): number =>
  some.reduce<number>((total, one) => total + (one ?? 0), 0);
