import {dayPart, daysBetween} from '../../day';
import {talksWithQuestions} from '../../questions/chosen';
import type {Interview, Research} from '../../tables';
import type {World} from '../../world';
import {counts} from './notes';

/** Days before a talk from which there is little time left to read. */
const LITTLE_TIME_DAYS = 3;

/** What a talk lacks that nobody should go without; looked up for all talks at once. */
export interface Lacks {
  readonly note: boolean;
  readonly questions: boolean;
}

/** Talks of today and later that are still on, the nearest first. */
export const talksAhead = ({tracker, today}: World): readonly Interview[] =>
  tracker.rows.interviews
    .filter(
      one =>
        ['planned', 'confirmed', 'moved', ''].includes(one.status) &&
        one.type !== 'on the spot' &&
        (one.start === '' || dayPart(one.start) >= today),
    )
    .sort((a, b) => (a.start || '9').localeCompare(b.start || '9'));

/** By talk, what it lacks. Practice needs no note (S2.20). */
export function lacksOf({tracker}: World): (talk: Interview) => Lacks {
  const asked = talksWithQuestions(tracker);
  const notes = tracker.rows.research.filter(counts);
  const earliest = new Map<string, string>();
  for (const note of notes)
    for (const key of [note.workId, note.interviewId])
      if (key !== '' && note.on < (earliest.get(key) ?? '9') && hasDay(note))
        earliest.set(key, note.on);
  const isBefore = (key: string, talk: Interview): boolean => {
    const on = earliest.get(key);
    return on !== undefined && (talk.start === '' || on <= dayPart(talk.start));
  };
  return talk => ({
    note:
      talk.type !== 'practice' &&
      !isBefore(talk.workId, talk) &&
      !isBefore(talk.id, talk),
    questions: !asked.has(talk.id),
  });
}

const hasDay = ({on}: Research): boolean => on !== '';

/** Whether a talk is today or tomorrow. */
export const isTomorrow = ({today}: World, {start}: Interview): boolean =>
  start !== '' &&
  dayPart(start) >= today &&
  daysBetween(today, dayPart(start)) <= 1;

/** Whether a talk leaves little time for preparation, though it is not tomorrow yet. */
export const isClose = ({today}: World, {start}: Interview): boolean =>
  start !== '' && daysBetween(today, dayPart(start)) <= LITTLE_TIME_DAYS;

/** What is missing, in whole sentences. */
export const lackSaid = (
  {words: {prepare: words}}: World,
  {note, questions}: Lacks,
): string =>
  [
    ...(note ? [words.missingNote] : []),
    ...(questions ? [words.missingQuestions] : []),
  ].join(' ');
