import type {Situation} from '../situation';

/** An answer to those who have no time. */
export const busy = {
  id: 'busy',
  group: 'answers',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
