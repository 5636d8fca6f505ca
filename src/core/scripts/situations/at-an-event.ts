import type {Situation} from '../situation';

/** Words for walking up to somebody at an outing. */
export const atAnEvent = {
  id: 'atAnEvent',
  group: 'there',
  channel: 'in person',
  asksForTime: true,
} as const satisfies Situation;
