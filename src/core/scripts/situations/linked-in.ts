import type {Situation} from '../situation';

/** A note with a request to connect. */
export const linkedIn = {
  id: 'linkedIn',
  group: 'writing',
  channel: 'LinkedIn',
  asksForTime: true,
} as const satisfies Situation;
