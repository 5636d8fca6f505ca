import type {Situation} from '../situation';

/** A message on an answering machine, and when the next try comes. */
export const voicemail = {
  id: 'voicemail',
  group: 'phone',
  channel: 'voicemail',
  asksForTime: true,
} as const satisfies Situation;
