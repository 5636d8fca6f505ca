import {about, type Press, type Screen} from '../../screen';
import type {World} from '../../world';
import {callCard} from './card';
import {rehearseScreen} from './rehearse';
import {personIfAny, situationOf} from './subject';
import {whichScript} from './which-script';

/** The call card of a person, or, without a person, the script to rehearse. */
export function script(world: World, press: Press): Screen {
  const person = personIfAny(world, press);
  if (!person) return rehearseScreen(world, situationOf(press));
  return callCard(
    world,
    person,
    about(press, 'situation') === ''
      ? whichScript(world, person)
      : situationOf(press),
  );
}
