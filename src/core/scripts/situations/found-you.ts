import type {Situation} from '../situation';

/** A first call to somebody whose name was given, without leave to say by whom. */
export const foundYou = {
  id: 'foundYou',
  group: 'begin',
  channel: 'call',
  asksForTime: true,
} as const satisfies Situation;
