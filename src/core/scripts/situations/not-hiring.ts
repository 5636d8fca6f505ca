import type {Situation} from '../situation';

/** An answer to those who think a job is wanted. */
export const notHiring = {
  id: 'notHiring',
  group: 'answers',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
