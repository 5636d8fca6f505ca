import type {Person} from '../tables';
import type {Tracker} from '../tracker';

/** Whether the one who gave this name may be mentioned: only after a yes, and no row of Referrals may say otherwise (S5.14). */
export const mayName = (tracker: Tracker, person: Person): boolean =>
  person.mayUseName === 'yes' &&
  person.referredBy !== '' &&
  !tracker.rows.referrals.some(
    one => one.newPersonId === person.id && one.permission === 'no',
  );
