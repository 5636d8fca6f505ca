import {type Deed, show, write} from '../../deed';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {answerId, answersOf, toAsk, type ToAsk} from '../../questions/chosen';
import {endOf, lastQuestionAt} from '../../questions/timing';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {sayTime} from '../../say-day';
import type {Interview} from '../../tables';
import {type Change, find, put} from '../../tracker';
import type {World} from '../../world';
import {namesChanges, namesFields} from '../record/names';

/** The phone view for the talk itself: what is left, asked ticks, room for words, what came up, names (S5.8-S5.14). */
export function duringScreen(
  world: World,
  interview: Interview,
  said?: string,
): Screen {
  const words = world.words.questions;
  const asks = toAsk(world.tracker, world.words, interview.id);
  const of = {interview: interview.id};
  const last = lastQuestionAt(interview);
  return {
    id: `questions.during ${interview.id}`,
    title: fill(words.duringFor, {person: interview.person}),
    back: {label: interview.person, press: {action: 'record.show', about: of}},
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(whatIsLeft(world, interview)),
      ...(last === undefined
        ? []
        : [
            text(
              fill(words.lastQuestion, {time: sayTime(last, world.words)}),
              'quiet',
            ),
          ]),
      text(words.closeWith, 'good'),
      text(words.anyOrder, 'quiet'),
      ...(interview.mustLearn === ''
        ? []
        : [heading(words.mustLearn), text(interview.mustLearn)]),
      ...asks.flatMap(one => askBlocks(world, one)),
      field({
        name: 'free',
        label: words.free,
        kind: 'lines',
        value:
          find(world.tracker, 'answers', freeId(interview.id))?.answer ?? '',
      }),
      ...namesFields(world, interview),
      buttons(
        {
          label: words.keep,
          press: {action: 'questions.saveDuring', about: of},
          kind: 'main',
        },
        {
          label: words.finish,
          press: {action: 'questions.finish', about: of},
        },
      ),
    ],
  };
}

const askBlocks = (
  {words}: World,
  {questionId, text: asked, row}: ToAsk,
): readonly Block[] => [
  heading(asked),
  field({
    name: `asked ${questionId}`,
    label: words.questions.asked,
    kind: 'tick',
    value: row?.asked ? 'yes' : '',
  }),
  field({
    name: `answer ${questionId}`,
    label: words.questions.answer,
    kind: 'lines',
    value: row?.answer ?? '',
  }),
];

/** How many questions are left, and until when the two agreed to talk (S5.9). */
export function whatIsLeft(world: World, interview: Interview): string {
  const words = world.words.questions;
  const left = toAsk(world.tracker, world.words, interview.id).filter(
    one => !one.row?.asked,
  ).length;
  const end = endOf(interview);
  return end === undefined
    ? counted(world.words, left, words.leftNoTime)
    : counted(world.words, left, words.left, {time: sayTime(end, world.words)});
}

/** Keeps what was jotted down so far and stays on the page. */
export function saveDuring(world: World, press: Press): Deed {
  const interview = talk(world, press);
  return write(duringChanges(world, interview, press), after =>
    show(
      duringScreen(
        after,
        interview,
        fill(after.words.questions.kept, {left: whatIsLeft(after, interview)}),
      ),
    ),
  );
}

export function talk({tracker}: World, press: Press): Interview {
  const interview = find(tracker, 'interviews', about(press, 'interview'));
  if (!interview) throw new Problem('gone');
  return interview;
}

/** An answer in words counts as asked. A question nobody asked or answered makes no row of its own. */
export function duringChanges(
  world: World,
  interview: Interview,
  press: Press,
): readonly Change[] {
  const rows = answersOf(world.tracker, interview.id);
  const changes: Change[] = [];
  for (const ask of toAsk(world.tracker, world.words, interview.id)) {
    const answer = typed(press, `answer ${ask.questionId}`);
    const asked =
      answer !== '' || typed(press, `asked ${ask.questionId}`) === 'yes';
    const isSame =
      answer === (ask.row?.answer ?? '') && asked === (ask.row?.asked ?? false);
    if (isSame || press.typed?.[`answer ${ask.questionId}`] === undefined)
      continue;
    changes.push(
      put('answers', ask.row?.id ?? answerId(interview.id, ask.questionId), {
        interviewId: interview.id,
        questionId: ask.row?.questionId ?? ask.questionId,
        question: ask.text,
        person: interview.person,
        personId: interview.personIds,
        asked,
        answer,
      }),
    );
  }
  return [
    ...changes,
    ...freeChange(world, interview, typed(press, 'free'), rows.length + 1),
    ...namesChanges(world, interview, press),
  ];
}

const freeId = (interviewId: string): string =>
  answerId(interviewId, 'by-itself');

function freeChange(
  world: World,
  interview: Interview,
  answer: string,
  order: number,
): readonly Change[] {
  const row = find(world.tracker, 'answers', freeId(interview.id));
  if (answer === (row?.answer ?? '')) return [];
  return [
    put('answers', freeId(interview.id), {
      interviewId: interview.id,
      question: world.words.questions.free,
      person: interview.person,
      personId: interview.personIds,
      spontaneous: true,
      answer,
      order: row?.order ?? order,
    }),
  ];
}
