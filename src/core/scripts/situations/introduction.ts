import type {Situation} from '../situation';

/** A text that somebody else can pass on. */
export const introduction = {
  id: 'introduction',
  group: 'writing',
  channel: 'through somebody',
  asksForTime: true,
} as const satisfies Situation;
