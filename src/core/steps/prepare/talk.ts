import {dayPart} from '../../day';
import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {sayDayFrom} from '../../say-day';
import {notesBefore, readiness} from '../../scores/readiness';
import {missingOf} from '../../scores/score';
import {
  type Block,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Interview} from '../../tables';
import {find, put} from '../../tracker';
import type {World} from '../../world';
import {interviewOf} from '../record/subject';
import {minutesTyped} from './minutes-typed';
import {isClose, lackSaid, lacksOf} from './near';
import {minutesField} from './note';
import {titleOf} from './notes';

/** The preparation of one talk: its own list of what would still help, its notes and its minutes (S4.1). */
export function talkScreen(
  world: World,
  talk: Interview,
  said?: string,
): Screen {
  const words = world.words.prepare;
  const of = {interview: talk.id};
  const ready = readiness(world.tracker, talk);
  return {
    id: `prepare.talk ${talk.id}`,
    title: fill(words.talkTitle, {person: talk.person}),
    back: {
      label: world.words.steps.prepare.title,
      press: {action: 'prepare.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...(talk.work === ''
        ? []
        : [text(fill(words.talkAbout, {work: talk.work}), 'quiet')]),
      ...notices(world, talk),
      buttons(
        {
          label: words.addNote,
          press: {
            action: 'prepare.note',
            about: {work: talk.workId, interview: talk.id},
          },
          kind: 'main',
          leaves: true,
        },
        {
          label: words.chooseQuestions,
          press: {action: 'questions.choose', about: of},
          leaves: true,
        },
        {
          label: world.words.calls.seeTalk,
          press: {action: 'record.show', about: of},
          leaves: true,
        },
        {
          label: words.move,
          press: {action: 'record.arrange', about: of},
          leaves: true,
        },
      ),
      ...(ready
        ? [
            heading(words.missing),
            list(
              missingOf(ready.items).map(({id, mends}) => ({
                title: world.words.record.missing[id],
                press: mends,
              })),
              words.nothingMissing,
            ),
          ]
        : []),
      heading(words.notesFor),
      list(
        notesBefore(world.tracker, talk).map(note => ({
          title: titleOf(note),
          text: note.learned,
          press: {action: 'prepare.note', about: {note: note.id}},
        })),
        words.noNotesFor,
      ),
      ...ownFields(world, talk),
      buttons({
        label: words.saveTalk,
        press: {action: 'prepare.saveTalk', about: of},
      }),
    ],
  };
}

/** Said before it happens, and never in the way of going (S2.19, S2.20). */
function notices(world: World, talk: Interview): readonly Block[] {
  const words = world.words.prepare;
  const lacks = lacksOf(world)(talk);
  if (talk.type === 'on the spot' || (!lacks.note && !lacks.questions))
    return [];
  return [
    text(fill(words.gate, {missing: lackSaid(world, lacks)}), 'warn'),
    ...(talk.start !== '' && lacks.note && isClose(world, talk)
      ? [
          text(
            fill(words.close, {
              person: talk.person,
              day: sayDayFrom(world.today, dayPart(talk.start), world.words),
            }),
          ),
        ]
      : []),
  ];
}

const ownFields = (
  {words: {prepare: words}}: World,
  talk: Interview,
): readonly Block[] => [
  minutesField('prepPlanned', words.prepPlanned, talk.prepPlanned),
  minutesField('prepSpent', words.prepSpent, talk.prepSpent),
  ...(['approach', 'reception'] as const).map(name =>
    field({name, label: words[name], kind: 'lines', value: talk[name]}),
  ),
];

/** Keeps minutes, and how one went up to them and was received (S4.7, S4.13). */
export function saveTalk(world: World, press: Press): Deed {
  const talk = interviewOf(world, press);
  const change = put('interviews', talk.id, {
    prepPlanned: minutesTyped(press, 'prepPlanned'),
    prepSpent: minutesTyped(press, 'prepSpent'),
    approach: typed(press, 'approach'),
    reception: typed(press, 'reception'),
  });
  return write([change], after =>
    show(
      talkScreen(
        after,
        find(after.tracker, 'interviews', talk.id)!,
        after.words.prepare.talkSaved,
      ),
    ),
  );
}
