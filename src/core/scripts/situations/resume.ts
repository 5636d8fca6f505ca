import type {Situation} from '../situation';

/** An answer to those who ask for a résumé. */
export const resume = {
  id: 'resume',
  group: 'answers',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
