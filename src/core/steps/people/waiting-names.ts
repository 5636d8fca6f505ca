import type {Referral} from '../../tables';
import type {Tracker} from '../../tracker';

/** Names somebody gave that nobody on the list stands for yet. */
export const waitingNames = ({rows}: Tracker): readonly Referral[] =>
  rows.referrals.filter(one => one.newPersonId === '' && one.name !== '');
