import type {Situation} from '../situation';

/** A second call after a message, a missed call or an agreed time. */
export const callBack = {
  id: 'callBack',
  group: 'phone',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
