import type {Situation} from '../situation';

/** For those who would rather talk at once. */
export const talkNow = {
  id: 'talkNow',
  group: 'answers',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
