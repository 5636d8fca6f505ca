import {readiness} from '../../../src/core/scores/readiness';
import {type Change, put} from '../../../src/core/tracker';
import type {Interview} from '../../../src/core/tables';
import {aTalk} from './talk';
import {aWorld} from './world';

/** The points of one thing in the readiness of a talk; undefined where the talk has no such thing. */
export const readinessPoints = (
  id: string,
  changes: readonly Change[],
  talk: Interview = aTalk(),
): number | undefined =>
  readiness(aWorld({changes}).tracker, talk)?.items.find(one => one.id === id)
    ?.points;

/** A note on nursing that counts, from a website, a week before the talk. */
export const aNote = (
  set: Parameters<typeof put<'research'>>[2] = {},
  id = 'R-1',
): Change =>
  put('research', id, {
    workId: 'W-1',
    source: 'website',
    learned: 'Nights',
    on: '2027-02-23',
    ...set,
  });

/** A question of the bank, chosen for the talk. */
export const aChosen = (questionId: string, interviewId = 'I-1'): Change =>
  put('answers', `A-${interviewId}-${questionId}`, {
    interviewId,
    questionId,
    chosen: true,
  });
