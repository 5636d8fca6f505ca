import type {Situation} from '../situation';

/** The one gentle reminder after silence. */
export const reminder = {
  id: 'reminder',
  group: 'writing',
  channel: 'e-mail',
  asksForTime: true,
} as const satisfies Situation;
