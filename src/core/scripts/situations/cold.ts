import type {Situation} from '../situation';

/** A first call to a stranger. */
export const cold = {
  id: 'cold',
  group: 'begin',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
