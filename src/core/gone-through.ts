import {letterId} from './letters/owed';
import {talksWithQuestions} from './questions/chosen';
import {notesBefore} from './scores/readiness';
import type {Interview} from './tables';
import {linkedIds, type Tracker} from './tracker';

/** Talks for which each of the seven steps was walked: work, people, a call, a note, questions, impressions, a letter. Practice is outside of it. */
export function goneThroughAll(tracker: Tracker): readonly Interview[] {
  const {work, calls, letters, interviews} = tracker.rows;
  const works = new Set(work.map(one => one.id));
  const called = new Set(calls.map(one => one.personId));
  const asked = talksWithQuestions(tracker);
  const thanked = new Set(
    letters.filter(one => one.stage === 'sent').map(one => one.id),
  );
  return interviews.filter(talk => {
    const people = linkedIds(talk.personIds);
    return (
      talk.status === 'done' &&
      talk.type !== 'practice' &&
      talk.recordedAt !== '' &&
      works.has(talk.workId) &&
      asked.has(talk.id) &&
      people.some(id => called.has(id)) &&
      people.some(id => thanked.has(letterId(talk.id, id))) &&
      notesBefore(tracker, talk).length > 0
    );
  });
}
