import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {isOwn} from '../../questions/question';
import {
  about,
  type Block,
  buttons,
  heading,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Research} from '../../tables';
import {find, put} from '../../tracker';
import type {World} from '../../world';
import {linesOf, titleOf} from './notes';

/** A kept note: each thing one wants to know becomes a question with one press (S2.16, S4.26). */
export function noteScreen(
  world: World,
  note: Research,
  said?: string,
): Screen {
  const words = world.words.prepare;
  const talk = find(world.tracker, 'interviews', note.interviewId);
  const work = find(world.tracker, 'work', note.workId);
  return {
    id: `prepare.kept ${note.id}`,
    title: titleOf(note) || words.noteTitle,
    back: {
      label: world.words.steps.prepare.title,
      press: {action: 'prepare.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...(note.learned === '' ? [] : [text(note.learned)]),
      ...questionBlocks(world, note),
      buttons(
        {
          label: words.another,
          press: {
            action: 'prepare.note',
            about: {
              ...(work ? {work: work.id} : {}),
              ...(talk ? {interview: talk.id} : {}),
            },
          },
        },
        {
          label: words.changeNote,
          press: {action: 'prepare.note', about: {note: note.id}},
        },
        ...(work
          ? [
              {
                label: fill(words.seeWork, {work: work.name}),
                press: {action: 'prepare.work', about: {work: work.id}},
              },
            ]
          : []),
        ...(talk
          ? [
              {
                label: fill(words.backToTalk, {person: talk.person}),
                press: {action: 'prepare.talk', about: {interview: talk.id}},
              },
            ]
          : []),
      ),
    ],
  };
}

function questionBlocks(world: World, note: Research): readonly Block[] {
  const words = world.words.prepare;
  const all = possibleQuestions(world, note);
  if (all.length === 0) return [];
  const open = all.filter(one => !isAsked(world, note, one));
  if (open.length === 0) return [text(words.allAsked, 'good')];
  return [
    heading(words.fromNote),
    text(words.fromNoteHint, 'quiet'),
    buttons(
      ...open.map((question, index) => ({
        label: fill(words.makeQuestion, {question}),
        press: {
          action: 'prepare.toQuestion',
          about: {note: note.id, line: String(all.indexOf(question))},
        },
        ...(index === 0 ? {kind: 'main' as const} : {}),
      })),
    ),
  ];
}

/** What one wants to know, as it stands; what others talked about, as a question about it. */
export const possibleQuestions = (
  {words: {prepare: words}}: World,
  note: Research,
): readonly string[] => [
  ...new Set([
    ...linesOf(note.wantToKnow),
    ...linesOf(note.talkedAbout).map(subject =>
      fill(words.askAbout, {subject: subject.replace(/[.?!]+$/, '')}),
    ),
  ]),
];

const isAsked = ({tracker}: World, note: Research, question: string): boolean =>
  tracker.rows.questions.some(
    one =>
      isOwn(one) &&
      one.text.toLowerCase() === question.toLowerCase() &&
      (one.researchId === note.id || one.workId === note.workId),
  );

/** Makes one line of a note a question of the person's own, linked to the note and its kind of work. Pressed twice it stays one. */
export function toQuestion(world: World, press: Press): Deed {
  const note = find(world.tracker, 'research', about(press, 'note'));
  const question =
    note && possibleQuestions(world, note)[Number(about(press, 'line'))];
  if (!note || question === undefined) throw new Problem('gone');
  const changes = isAsked(world, note, question)
    ? []
    : [
        put('questions', world.newId('Q'), {
          text: question,
          work: note.work,
          workId: note.workId,
          researchId: note.id,
        }),
      ];
  return write(changes, after =>
    show(
      noteScreen(
        after,
        note,
        fill(after.words.prepare.madeQuestion, {question}),
      ),
    ),
  );
}
