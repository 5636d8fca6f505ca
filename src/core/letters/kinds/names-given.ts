import {find} from '../../tracker';
import {kind, type Occasion} from './kind';

/** T6: at once, to somebody who gave a name outside of a talk. Names given in a talk are thanked for in its letter. */
export const namesGiven = kind({
  id: 'namesGiven',
  cell: 'names given',
  dueTimes: 1,
  length: {least: 20, most: 120},
  parts: ['greeting', 'thanks', 'names', 'use', 'own', 'close'],
  asks: ['willDo'],
  templates: ['namesGiven', 'namesGivenShort'],
  occasions({tracker}) {
    const byGiver = new Map<string, Occasion>();
    for (const referral of tracker.rows.referrals) {
      const person = find(tracker, 'people', referral.fromPersonId);
      if (!person || find(tracker, 'interviews', referral.interviewId))
        continue;
      if (!byGiver.has(person.id))
        byGiver.set(person.id, {about: referral.id, person, referral, at: ''});
    }
    return [...byGiver.values()];
  },
});
