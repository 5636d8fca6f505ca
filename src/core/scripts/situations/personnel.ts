import type {Situation} from '../situation';

/** An answer to those who point to the personnel office. */
export const personnel = {
  id: 'personnel',
  group: 'answers',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
