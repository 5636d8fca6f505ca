import {linkedIds, type Tracker} from './tracker';
import type {Interview} from './tables';

/** Whether a talk counts as an opinion on its kind of work: it took place, and practice counts only when the person says so (S2.3). */
export const isOpinion = (interview: Interview): boolean =>
  interview.status === 'done' &&
  (interview.type !== 'practice' || interview.countPractice);

/** How many people have told the person about a kind of work; each person of a panel is one. */
export function opinionsOn(tracker: Tracker, workId: string): number {
  const people = new Set<string>();
  for (const interview of tracker.rows.interviews) {
    if (interview.workId !== workId || !isOpinion(interview)) continue;
    const ids = linkedIds(interview.personIds);
    for (const id of ids.length > 0 ? ids : [interview.id]) people.add(id);
  }
  return people.size;
}
