import type {Situation} from '../situation';

/** A line the day before a talk. */
export const confirm = {
  id: 'confirm',
  group: 'writing',
  channel: 'e-mail',
  asksForTime: true,
} as const satisfies Situation;
