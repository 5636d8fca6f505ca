import type {Situation} from '../situation';

/** Words for whoever answers the telephone for somebody. */
export const reception = {
  id: 'reception',
  group: 'phone',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
