import {fill} from '../../languages/words';
import {Problem} from '../../problem';
import {choicesOf} from '../../say-value';
import {
  about,
  type Block,
  buttons,
  field,
  type FieldKind,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Interview, Research} from '../../tables';
import {FOUR_PS, LEVELS, SOURCES} from '../../tables/research';
import {emptyRow, find} from '../../tracker';
import type {World} from '../../world';

/** The form for what was read, seen or heard, with what one wants to know beside it (S2.15). Opened with a note it alters that one. */
export function noteForm(world: World, press: Press): Screen {
  const {tracker} = world;
  const id = about(press, 'note');
  const note = find(tracker, 'research', id);
  if (id !== '' && !note) throw new Problem('gone');
  const talk = find(
    tracker,
    'interviews',
    about(press, 'interview') || note?.interviewId,
  );
  const workId = note?.workId || about(press, 'work') || talk?.workId || '';
  const words = world.words.prepare;
  return {
    id: `prepare.note ${id || workId} ${talk?.id ?? ''}`,
    title: words.noteTitle,
    back: talk
      ? {
          label: talk.person,
          press: {action: 'prepare.talk', about: {interview: talk.id}},
        }
      : {
          label: world.words.steps.prepare.title,
          press: {action: 'prepare.home'},
        },
    blocks: [
      ...(talk
        ? [text(fill(words.noteFor, {person: talk.person}), 'quiet')]
        : []),
      text(words.takeTime, 'quiet'),
      ...noteFields(world, note ?? freshNote(world, workId), press),
      buttons(
        {
          label: words.save,
          press: {action: 'prepare.saveNote', about: ofNote(note, talk)},
          kind: 'main',
        },
        ...(note
          ? [
              {
                label: words.remove,
                press: {action: 'prepare.removeNote', about: {note: note.id}},
                kind: 'danger' as const,
                leaves: true,
              },
            ]
          : []),
      ),
    ],
  };
}

const ofNote = (
  note: Research | undefined,
  talk: Interview | undefined,
): Readonly<Record<string, string>> => ({
  ...(note ? {note: note.id} : {}),
  ...(talk ? {interview: talk.id} : {}),
});

const freshNote = (world: World, workId: string): Research => ({
  ...emptyRow('research', ''),
  workId,
  p: 'PC',
  level: 'job',
  on: world.today,
});

function noteFields(
  world: World,
  note: Research,
  press: Press,
): readonly Block[] {
  const words = world.words.prepare;
  const one = (
    name:
      'title' | 'where' | 'learned' | 'wantToKnow' | 'pleased' | 'talkedAbout',
    kind: FieldKind,
    hint?: string,
  ): Block =>
    field({
      name,
      label: words[name],
      kind,
      value: note[name],
      ...(hint === undefined ? {} : {hint}),
    });
  return [
    field({
      name: 'work',
      label: words.work,
      kind: 'choice',
      value: note.workId,
      choices: [
        {value: '', label: words.noWork},
        ...world.tracker.rows.work.map(({id, name}) => ({
          value: id,
          label: name,
        })),
      ],
    }),
    field({
      name: 'p',
      label: words.p,
      kind: 'choice',
      value: about(press, 'p') || note.p,
      choices: choicesOf(FOUR_PS, world.words),
    }),
    field({
      name: 'level',
      label: words.level,
      kind: 'choice',
      value: about(press, 'level') || note.level,
      choices: choicesOf(LEVELS, world.words),
    }),
    field({
      name: 'source',
      label: words.source,
      kind: 'openChoice',
      value: note.source,
      choices: choicesOf(SOURCES, world.words),
      hint: words.sourceHint,
    }),
    one('title', 'line'),
    one('where', 'line', words.whereHint),
    one('learned', 'lines'),
    one('wantToKnow', 'lines', words.wantToKnowHint),
    one('pleased', 'lines'),
    {
      show: 'details',
      summary: words.video,
      open: note.source === 'video or audio interview',
      blocks: [one('talkedAbout', 'lines', words.talkedAboutHint)],
    },
    minutesField('minutes', words.minutes, note.minutes),
    {
      show: 'details',
      summary: words.plan,
      blocks: [
        field({name: 'on', label: words.on, kind: 'day', value: note.on}),
        minutesField(
          'minutesPlanned',
          words.minutesPlanned,
          note.minutesPlanned,
          words.minutesPlannedHint,
        ),
      ],
    },
  ];
}

export const minutesField = (
  name: string,
  label: string,
  minutes: number | undefined,
  hint?: string,
): Block =>
  field({
    name,
    label,
    kind: 'number',
    value: minutes === undefined ? '' : String(minutes),
    ...(hint === undefined ? {} : {hint}),
  });
