import {type Deed, show, write} from '../../deed';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {CLOSING} from '../../questions/bank';
import {answerId, answersOf, chosenOf, isClosing} from '../../questions/chosen';
import {type Known, knownFor} from '../../questions/known';
import {byTier, preselected} from '../../questions/preselect';
import {
  bankQuestions,
  ownQuestions,
  type Question,
  questionsById,
} from '../../questions/question';
import {isTooMany, minutesOf, roomFor} from '../../questions/timing';
import {sayList} from '../../say-list';
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
import type {Interview} from '../../tables';
import {type Change, find, put, remove} from '../../tracker';
import type {World} from '../../world';

/** Questions of other kinds of work that are offered on one screen. */
const OTHERS_SHOWN = 25;

/** The ticks for one talk: own questions of its kind of work first, then the bank by tier; the closing pair needs no tick (S2.17, S5.8, S5.11, S5.13). */
export function chooseScreen(
  world: World,
  interview: Interview,
  said?: string,
): Screen {
  const {tracker} = world;
  const words = world.words.questions;
  const own = ownQuestions(tracker);
  const bank = byTier(bankQuestions(tracker, world.words));
  const known = knownFor(tracker, world.words, interview, [...own, ...bank]);
  const chosen = chosenOf(tracker, interview.id);
  const ticked =
    chosen.length > 0
      ? new Set(chosen.map(one => one.questionId))
      : preselected(interview, own, bank, known);
  const mine = own.filter(
    one => one.workId === '' || one.workId === interview.workId,
  );
  const others = own.filter(one => !mine.includes(one));
  const minutes = minutesOf(interview);
  const count = chosen.filter(one => !isClosing(one.questionId)).length;
  const room = roomFor(minutes);
  const ticks = (some: readonly Question[]): readonly Block[] =>
    some.map(one => tick(world, one, ticked.has(one.id), known.get(one.id)));
  const group = (
    tier: keyof World['words']['questions']['tiers'],
    some: readonly Question[],
  ): readonly Block[] =>
    some.length === 0 ? [] : [heading(words.tiers[tier]), ...ticks(some)];
  const of = {interview: interview.id};
  return {
    id: `questions.choose ${interview.id}`,
    title: fill(words.chooseFor, {person: interview.person}),
    back: {
      label: world.words.steps.questions.title,
      press: {action: 'questions.home'},
    },
    ...(said === undefined ? {} : {said}),
    blocks: [
      text(counted(world.words, room, words.room, {minutes}), 'quiet'),
      ...(isTooMany(count, minutes)
        ? [text(counted(world.words, count, words.tooMany, {minutes}), 'warn')]
        : []),
      ...group('own', mine),
      ...(['A', 'B', 'C'] as const).flatMap(tier =>
        group(
          tier,
          bank.filter(one => one.tier === tier),
        ),
      ),
      heading(words.closing),
      ...bank.filter(one => one.tier === 'close').map(one => text(one.text)),
      ...(others.length === 0
        ? []
        : [
            {
              show: 'details' as const,
              summary: words.others,
              blocks: ticks(
                [...others]
                  .sort(
                    (a, b) =>
                      Number(ticked.has(b.id)) - Number(ticked.has(a.id)),
                  )
                  .slice(0, OTHERS_SHOWN),
              ),
            },
          ]),
      buttons(
        {
          label: words.saveChoice,
          press: {action: 'questions.saveChoice', about: of},
          kind: 'main',
        },
        {
          label: words.brief,
          press: {action: 'questions.brief', about: of},
          leaves: true,
        },
        {
          label: words.addOwn,
          press: {action: 'questions.own', about: of},
          leaves: true,
        },
      ),
    ],
  };
}

function tick(
  {words}: World,
  one: Question,
  ticked: boolean,
  known: Known | undefined,
): Block {
  const hint =
    known?.note !== undefined
      ? fill(words.questions.fromNote, {note: known.note})
      : known?.heardFrom !== undefined
        ? fill(words.questions.heardFrom, {
            people: sayList(known.heardFrom, words),
          })
        : undefined;
  return field({
    name: one.id,
    label: one.text,
    kind: 'tick',
    value: ticked ? 'yes' : '',
    ...(hint === undefined ? {} : {hint}),
  });
}

/** Keeps the choice as rows of the Answers tab. Saving again alters the same rows; what holds an answer is never taken away, nor what stands in no list of questions. */
export function saveChoice(world: World, press: Press): Deed {
  const {tracker} = world;
  const interview = find(tracker, 'interviews', about(press, 'interview'));
  if (!interview) throw new Problem('gone');
  const rows = answersOf(tracker, interview.id);
  const chosen = [...inChosenOrder(world, interview, press), ...CLOSING];
  const all = questionsById(tracker, world.words);
  const changes: Change[] = chosen.map((questionId, index) => {
    const row = rows.find(one => one.questionId === questionId);
    return put('answers', row?.id ?? answerId(interview.id, questionId), {
      interviewId: interview.id,
      questionId,
      person: interview.person,
      personId: interview.personIds,
      question: all.get(questionId)?.text ?? row?.question ?? '',
      chosen: true,
      order: index + 1,
    });
  });
  for (const row of rows)
    if (row.chosen && row.questionId !== '' && !chosen.includes(row.questionId))
      changes.push(
        row.answer === '' && !row.asked
          ? remove('answers', row.id)
          : put('answers', row.id, {chosen: false}),
      );
  const count = chosen.length - CLOSING.length;
  return write(changes, after =>
    show(
      chooseScreen(
        after,
        interview,
        counted(after.words, count, after.words.questions.chosen, {
          person: interview.person,
        }),
      ),
    ),
  );
}

/** Ids of the ticked questions, own ones first, then by tier. What the screen did not show stays as it was. */
function inChosenOrder(
  {tracker, words}: World,
  interview: Interview,
  press: Press,
): readonly string[] {
  const before = new Set(
    chosenOf(tracker, interview.id).map(one => one.questionId),
  );
  const offered = [
    ...ownQuestions(tracker),
    ...byTier(bankQuestions(tracker, words)),
  ].map(one => one.id);
  const putAway = [...before].filter(id => id !== '' && !offered.includes(id));
  return [...offered, ...putAway].filter(
    id =>
      !isClosing(id) &&
      (press.typed?.[id] === undefined
        ? before.has(id)
        : typed(press, id) === 'yes'),
  );
}
