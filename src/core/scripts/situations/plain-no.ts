import type {Situation} from '../situation';

/** A good end after a no. */
export const plainNo = {
  id: 'plainNo',
  group: 'answers',
  channel: 'call',
  asksForTime: false,
} as const satisfies Situation;
