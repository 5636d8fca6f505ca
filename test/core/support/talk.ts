import {emptyRow, put} from '../../../src/core/tracker';
import type {Interview} from '../../../src/core/tables';

/** A talk with Ida Berg about nursing, Tuesday 2 March 2027 from 14:00 to 14:20, with what matters to the test set otherwise. */
export const aTalk = (
  set: Partial<Omit<Interview, 'id'>> = {},
  id = 'I-1',
): Interview => ({
  ...emptyRow('interviews', id),
  person: 'Ida Berg',
  personIds: 'P-1',
  work: 'Nurse',
  workId: 'W-1',
  start: '2027-03-02T14:00',
  status: 'planned',
  type: 'in person',
  minutes: 20,
  ...set,
});

/** The same talk as a change, for `aWorld`. */
export const putTalk = (set: Partial<Omit<Interview, 'id'>> = {}, id = 'I-1') =>
  put('interviews', id, aTalk(set, id));
