import type {Moment} from '../day';
import {talkState} from '../steps/record/state';
import type {Interview} from '../tables';
import type {World} from '../world';

/** Whether a talk still belongs into a calendar: it has a time, and that is to come. */
export const isBookable = (
  world: World,
  talk: Interview,
): talk is Interview & {readonly start: Moment} =>
  talk.start !== '' && ['coming', 'on'].includes(talkState(world, talk));
