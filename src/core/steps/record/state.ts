import type {Interview} from '../../tables';
import {endOf} from '../../questions/timing';
import type {World} from '../../world';

/** Where a talk stands at this minute. */
export type TalkState = 'coming' | 'on' | 'to record' | 'recorded' | 'off';

/** A talk whose time is over waits for its impressions, whatever its row still says; one that fell through waits for nothing (S6.1). */
export function talkState({now}: World, interview: Interview): TalkState {
  const {status, recordedAt, start} = interview;
  if (recordedAt !== '') return 'recorded';
  if (status === 'cancelled' || status === 'no-show') return 'off';
  if (status === 'done') return 'to record';
  const end = endOf(interview);
  // Without a time there is no end.
  if (end === undefined || now < start) return 'coming';
  return now < end ? 'on' : 'to record';
}

/** The latest talk first; one without a time comes last. */
export const latestFirst = (a: Interview, b: Interview): number =>
  (b.start || '0').localeCompare(a.start || '0');

/** The nearest talk first; one without a time comes last. */
export const nearestFirst = (a: Interview, b: Interview): number =>
  (a.start || '9').localeCompare(b.start || '9');
