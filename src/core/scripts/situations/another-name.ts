import type {Situation} from '../situation';

/** The question for other people who do the work. */
export const anotherName = {
  id: 'anotherName',
  group: 'answers',
  channel: 'call',
  asksForTime: false,
} as const satisfies Situation;
