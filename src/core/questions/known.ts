import type {Words} from '../languages/words';
import {isOpinion} from '../opinions';
import type {Interview} from '../tables';
import type {Tracker} from '../tracker';
import type {Area} from './bank';
import type {Question} from './question';

/** People named at most as having answered a question before. */
const PEOPLE_NAMED = 3;

/** What the person has already about one question: the title of a note that speaks of it, or who answered it before. */
export interface Known {
  readonly note?: string;
  readonly heardFrom?: readonly string[];
}

/** By question id, what is known already about this talk's kind of work. */
export function knownFor(
  tracker: Tracker,
  words: Words,
  interview: Interview,
  questions: readonly Question[],
): ReadonlyMap<string, Known> {
  const notes = tracker.rows.research
    .filter(one => one.workId !== '' && one.workId === interview.workId)
    .map(one => ({
      title: one.title || one.where || one.source,
      said: `${one.title} ${one.learned} ${one.talkedAbout}`.toLowerCase(),
    }));
  const heard = heardBefore(tracker, interview);
  const known = new Map<string, Known>();
  for (const {id, area} of questions) {
    const clues = words.bank[area as Area]?.clues ?? [];
    const note = notes.find(({said}) => clues.some(clue => has(said, clue)));
    const heardFrom = heard.get(id);
    if (note || heardFrom)
      known.set(id, {
        ...(note ? {note: note.title} : {}),
        ...(heardFrom ? {heardFrom} : {}),
      });
  }
  return known;
}

const has = (said: string, clue: string): boolean =>
  new RegExp(`(^|[^\\p{L}])${clue}`, 'u').test(said);

function heardBefore(
  tracker: Tracker,
  interview: Interview,
): ReadonlyMap<string, readonly string[]> {
  const others = new Map(
    tracker.rows.interviews
      .filter(
        one =>
          one.id !== interview.id &&
          one.workId !== '' &&
          one.workId === interview.workId &&
          isOpinion(one),
      )
      .map(one => [one.id, one.person]),
  );
  const heard = new Map<string, string[]>();
  for (const one of tracker.rows.answers) {
    const from = others.get(one.interviewId);
    if (from === undefined || one.answer === '') continue;
    const people = heard.get(one.questionId);
    if (people === undefined) heard.set(one.questionId, [from]);
    else if (people.length < PEOPLE_NAMED && !people.includes(from))
      people.push(from);
  }
  return heard;
}
