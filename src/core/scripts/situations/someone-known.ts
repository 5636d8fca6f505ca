import type {Situation} from '../situation';

/** A first call to somebody the person knows. */
export const someoneKnown = {
  id: 'someoneKnown',
  group: 'begin',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
