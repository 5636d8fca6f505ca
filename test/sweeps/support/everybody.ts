import {
  aPersonAfterATalk,
  aPersonWithTracker,
  type Someone,
} from '../../stories/support/person';
import {rarelyOffered} from './rarely-offered';
import {folded, someoneWithEverything} from './someone-with-everything';

/** Those whose presses are tried, group after group: first who has much, then who sees what is left. */
export const everybody = (): readonly (readonly Someone[])[] => [
  [
    someoneWithEverything(),
    folded(aPersonAfterATalk()),
    folded(aPersonWithTracker()),
  ],
  rarelyOffered(),
];
