import type {Situation} from '../situation';

/** A first call to somebody whose name was given, with leave to say by whom. */
export const namedBy = {
  id: 'namedBy',
  group: 'begin',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
