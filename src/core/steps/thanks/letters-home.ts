import type {Screen} from '../../screen';
import type {World} from '../../world';
import {composeScreen} from './compose';
import {thanksHome} from './home';

/** All thank-yous; beside a message that is being written, those that may go into it. */
export const lettersHome = (world: World, said?: string): Screen =>
  world.place === 'message'
    ? composeScreen(world, said)
    : thanksHome(world, said);
