import type {Situation} from '../situation';

/** For those who offer the telephone where a meeting was hoped for. */
export const phoneOnly = {
  id: 'phoneOnly',
  group: 'answers',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
