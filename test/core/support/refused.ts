import {Problem} from '../../../src/core/problem';
import type {Press} from '../../../src/core/screen';
import type {World} from '../../../src/core/world';
import {after} from './day';

/** Why this press is refused, with the values of the sentence and the field that it stands at; `toThrow` compares the code alone. */
export function refused(
  world: World,
  press: Press,
): Pick<Problem, 'code' | 'values' | 'field'> {
  try {
    after(world, press);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const {code, values, field} = problem;
    return {code, values, field};
  }
  throw new Error(`${press.action} was not refused`);
}
