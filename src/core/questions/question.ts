import type {Words} from '../languages/words';
import type {OwnQuestion} from '../tables';
import type {Tracker} from '../tracker';
import {BANK, bankId, type Tier} from './bank';

/** A question as it can be asked, out of the bank or the person's own. */
export interface Question {
  /** `B-7` for the bank's seventh, the row's id for an own one. */
  readonly id: string;
  readonly text: string;
  readonly area: string;
  readonly tier: Tier | 'own';
  readonly quick: boolean;
  readonly workId: string;
}

/** The twenty, each in the person's own wording where they have one. */
export function bankQuestions(
  tracker: Tracker,
  words: Words,
): readonly Question[] {
  const wordings = new Map(
    tracker.rows.questions
      .filter(one => one.number !== undefined && !one.archived)
      .map(one => [one.number, one.text]),
  );
  return BANK.map(({number, area, tier, quick}) => ({
    id: bankId(number),
    text: wordings.get(number) || words.bank[area].question,
    area,
    tier,
    quick,
    workId: '',
  }));
}

/** Whether a row is a question of the person's, and not another wording for one of the twenty. */
export const isOwn = (row: OwnQuestion): boolean =>
  row.number === undefined && row.text !== '';

/** The person's own questions, without those put away. */
export const ownQuestions = (tracker: Tracker): readonly Question[] =>
  tracker.rows.questions
    .filter(row => isOwn(row) && !row.archived)
    .map(row => ({
      id: row.id,
      text: row.text,
      area: row.area,
      tier: 'own',
      quick: false,
      workId: row.workId,
    }));

/** Every question that can be chosen, by its id. */
export const questionsById = (
  tracker: Tracker,
  words: Words,
): ReadonlyMap<string, Question> =>
  new Map(
    [...bankQuestions(tracker, words), ...ownQuestions(tracker)].map(one => [
      one.id,
      one,
    ]),
  );
