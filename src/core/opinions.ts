import {linkedIds, type Tracker} from './tracker';
import type {Interview} from './tables';

/** Whether a talk counts as an opinion on its kind of work: it took place, and practice counts only when the person says so (S2.3). */
export const isOpinion = (interview: Interview): boolean =>
  interview.status === 'done' &&
  (interview.type !== 'practice' || interview.countPractice);

/** How many people have told the person about a kind of work; each person of a panel is one. */
export const opinionsOn = (tracker: Tracker, workId: string): number =>
  heardIn(tracker.rows.interviews.filter(one => one.workId === workId)).get(
    workId,
  ) ?? 0;

/** The same for every kind of work, by its id, in one pass. */
export const opinionsByWork = (tracker: Tracker): ReadonlyMap<string, number> =>
  heardIn(tracker.rows.interviews);

function heardIn(
  interviews: readonly Interview[],
): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string>>();
  for (const interview of interviews) {
    if (!isOpinion(interview)) continue;
    const here = people.get(interview.workId) ?? new Set();
    const ids = linkedIds(interview.personIds);
    for (const id of ids.length > 0 ? ids : [interview.id]) here.add(id);
    people.set(interview.workId, here);
  }
  return new Map([...people].map(([id, some]) => [id, some.size]));
}
