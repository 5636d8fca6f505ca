import {type Deed, show, write} from '../../deed';
import {Problem} from '../../problem';
import {AREAS} from '../../questions/bank';
import {isOwn} from '../../questions/question';
import {choicesOf} from '../../say-value';
import {
  about,
  type Block,
  buttons,
  field,
  type Press,
  type Screen,
  typed,
} from '../../screen';
import type {OwnQuestion} from '../../tables';
import {find, put} from '../../tracker';
import type {World} from '../../world';
import {noteField} from '../prepare/note-field';
import {home} from './home';

/** The form for a question of the person's own: a new one, perhaps for a kind of work or out of a note, or one to alter (S2.16). */
export function ownScreen(world: World, press: Press): Screen {
  const {tracker} = world;
  const words = world.words.questions;
  const id = about(press, 'question');
  const row = id === '' ? undefined : ownRow(world, id);
  const note = find(tracker, 'research', about(press, 'research'));
  const talk = find(tracker, 'interviews', about(press, 'interview'));
  const workId =
    row?.workId ?? (about(press, 'work') || note?.workId || talk?.workId || '');
  const of = {
    ...(row ? {question: row.id} : {}),
    ...(note ? {research: note.id} : {}),
    ...(talk ? {interview: talk.id} : {}),
  };
  return {
    id: `questions.own ${id}`,
    title: row ? words.text : words.addOwn,
    back: {
      label: world.words.steps.questions.title,
      press: {action: 'questions.home'},
    },
    blocks: [
      field({
        name: 'text',
        label: words.text,
        kind: 'lines',
        value: row?.text ?? '',
        hint: words.textHint,
        required: true,
      }),
      field({
        name: 'work',
        label: words.work,
        kind: 'choice',
        value: workId,
        choices: [
          {value: '', label: words.anyWork},
          ...tracker.rows.work.map(one => ({value: one.id, label: one.name})),
        ],
      }),
      field({
        name: 'area',
        label: words.area,
        kind: 'openChoice',
        value: row?.area ?? '',
        choices: choicesOf(AREAS, world.words),
      }),
      ...noteField(world, {
        label: words.note,
        value: row?.researchId ?? note?.id ?? '',
      }),
      ...ownButtons(world, row, of),
    ],
  };
}

const ownButtons = (
  {words: {questions: words}}: World,
  row: OwnQuestion | undefined,
  of: Readonly<Record<string, string>>,
): readonly Block[] => [
  buttons(
    {
      label: words.save,
      press: {action: 'questions.saveOwn', about: of},
      kind: 'main',
    },
    ...(row === undefined
      ? []
      : [
          row.archived
            ? {
                label: words.takeOut,
                press: {action: 'questions.takeOut', about: of},
                leaves: true,
              }
            : {
                label: words.putAway,
                press: {action: 'questions.putAway', about: of},
                leaves: true,
              },
        ]),
  ),
];

/** Adds the question or alters it. A question that is on the list already, word for word, is not added twice. */
export function saveOwn(world: World, press: Press): Deed {
  const words = typed(press, 'text');
  if (words === '') throw new Problem('noQuestion', {}, 'text');
  const id = about(press, 'question');
  const row = id === '' ? undefined : ownRow(world, id);
  const work = find(world.tracker, 'work', typed(press, 'work'));
  const note = find(
    world.tracker,
    'research',
    press.typed?.['researchId'] ?? about(press, 'research'),
  );
  const same = world.tracker.rows.questions.find(
    one =>
      isOwn(one) &&
      one.text.toLowerCase() === words.toLowerCase() &&
      one.workId === (work?.id ?? ''),
  );
  const change = put('questions', row?.id ?? same?.id ?? world.newId('Q'), {
    text: words,
    area: typed(press, 'area'),
    work: work?.name ?? '',
    workId: work?.id ?? '',
    ...(row ? {} : {archived: false}),
    ...(note || press.typed?.['researchId'] === ''
      ? {researchId: note?.id ?? ''}
      : {}),
  });
  return write([change], after =>
    show(
      home(
        after,
        row ? after.words.questions.saved : after.words.questions.added,
      ),
    ),
  );
}

/** Takes a question off the list, or puts it back; nothing is deleted. */
export const setAway =
  (archived: boolean) =>
  (world: World, press: Press): Deed => {
    const row = ownRow(world, about(press, 'question'));
    return write([put('questions', row.id, {archived})], after =>
      show(
        home(
          after,
          archived
            ? after.words.questions.wasPutAway
            : after.words.questions.wasTakenOut,
        ),
      ),
    );
  };

function ownRow({tracker}: World, id: string): OwnQuestion {
  const row = find(tracker, 'questions', id);
  if (!row || !isOwn(row)) throw new Problem('gone');
  return row;
}
