import type {Words} from '../languages/words';
import type {Answer} from '../tables';
import type {Tracker} from '../tracker';
import {CLOSING} from './bank';
import {bankQuestions, type Question} from './question';

/** The row that holds one question of one talk; the same question never gets a second. */
export const answerId = (interviewId: string, questionId: string): string =>
  `A-${interviewId}-${questionId}`;

/** What is kept for one talk: chosen questions in their order, then what came up by itself. */
export const answersOf = (
  tracker: Tracker,
  interviewId: string,
): readonly Answer[] =>
  [...(answersByTalk(tracker).get(interviewId) ?? [])].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity),
  );

/** The rows of a tracker never change. */
const byTalk = new WeakMap<object, ReadonlyMap<string, readonly Answer[]>>();

function answersByTalk({
  rows: {answers},
}: Tracker): ReadonlyMap<string, readonly Answer[]> {
  const known = byTalk.get(answers);
  if (known) return known;
  const found = new Map<string, Answer[]>();
  for (const one of answers) {
    const some = found.get(one.interviewId);
    if (some) some.push(one);
    else found.set(one.interviewId, [one]);
  }
  byTalk.set(answers, found);
  return found;
}

export const chosenOf = (
  tracker: Tracker,
  interviewId: string,
): readonly Answer[] =>
  answersOf(tracker, interviewId).filter(one => one.chosen);

/** Talks for which questions were chosen. */
export const talksWithQuestions = (tracker: Tracker): ReadonlySet<string> =>
  new Set(
    tracker.rows.answers.filter(one => one.chosen).map(one => one.interviewId),
  );

export const isClosing = (questionId: string): boolean =>
  CLOSING.includes(questionId);

/** One line of the list that is taken along. */
export interface ToAsk {
  readonly questionId: string;
  readonly text: string;
  readonly row: Answer | undefined;
}

/** The questions of a talk in their order: the chosen ones, or the quick set where none were chosen; then whatever else was asked. The closing pair always ends it. */
export function toAsk(
  tracker: Tracker,
  words: Words,
  interviewId: string,
): readonly ToAsk[] {
  const rows = answersOf(tracker, interviewId).filter(
    one => one.questionId !== '' || one.chosen,
  );
  const bank = bankQuestions(tracker, words);
  const open = rows.filter(one => !isClosing(one.questionId));
  const listed: readonly ToAsk[] = open.some(one => one.chosen)
    ? open.filter(one => one.chosen).map(ofRow)
    : bank
        .filter(one => one.quick && one.tier !== 'close')
        .map(one => ofBank(one, rows));
  const ids = new Set(listed.map(one => one.questionId));
  const first = [
    ...listed,
    ...open
      .filter(one => one.asked || one.answer !== '')
      .map(ofRow)
      .filter(one => !ids.has(one.questionId)),
  ];
  return [
    ...first,
    ...bank.filter(one => isClosing(one.id)).map(one => ofBank(one, rows)),
  ];
}

const ofRow = (row: Answer): ToAsk => ({
  questionId: row.questionId || row.id,
  text: row.question,
  row,
});

const ofBank = (one: Question, rows: readonly Answer[]): ToAsk => ({
  questionId: one.id,
  text: one.text,
  row: rows.find(row => row.questionId === one.id),
});
