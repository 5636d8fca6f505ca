import type {Situation} from '../situation';

/** A first request in writing. */
export const email = {
  id: 'email',
  group: 'writing',
  channel: 'e-mail',
  asksForTime: true,
} as const satisfies Situation;
