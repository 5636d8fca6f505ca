import {fill} from '../../languages/words';
import {isOpinion} from '../../opinions';
import {bankQuestions} from '../../questions/question';
import type {Answer, Interview, Work} from '../../tables';
import type {World} from '../../world';
import {talkers} from './talkers';

/** The talks that count as an opinion on this kind of work. */
export const opinionsAbout = (
  {tracker}: World,
  work: Work,
): readonly Interview[] =>
  tracker.rows.interviews.filter(
    one => one.workId === work.id && isOpinion(one),
  );

/** From where somebody speaks: role, place and years colour an opinion; '' where nothing is noted. */
export const vantageOf = (world: World, talk: Interview): string =>
  talkers(world, talk)
    .flatMap(one => [
      one.role,
      one.organisation,
      one.setting,
      one.specialisation,
      one.yearsInField === undefined
        ? ''
        : fill(world.words.record.years, {count: one.yearsInField}),
    ])
    .filter(part => part !== '')
    .join(world.words.grammar.comma);

/** What was said to one question, by whom. */
export interface AnswersToOne {
  readonly key: string;
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** The bank's questions in their order, then own ones, then what came up by itself; only those with an answer. */
export function answersByQuestion(
  world: World,
  talks: readonly Interview[],
): readonly AnswersToOne[] {
  const ids = new Set(talks.map(one => one.id));
  const rows = new Map<string, Answer[]>();
  for (const one of world.tracker.rows.answers) {
    if (one.answer === '' || !ids.has(one.interviewId)) continue;
    const key = one.questionId || 'by-itself';
    const row = rows.get(key);
    if (row) row.push(one);
    else rows.set(key, [one]);
  }
  const bank = bankQuestions(world.tracker, world.words);
  const order = bank.map(one => one.id);
  const place = (key: string): number =>
    key === 'by-itself'
      ? Infinity
      : order.includes(key)
        ? order.indexOf(key)
        : order.length;
  return [...rows]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, answers]) => ({
      key,
      question: bank.find(one => one.id === key)?.text ?? answers[0]!.question,
      answers,
    }));
}

/** The setting that says whether the answers to a question agree. */
export const markKey = (work: Work, key: string): string =>
  `compare-${work.id}-${key}`;
