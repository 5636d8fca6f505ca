import {Problem} from '../../problem';
import type {SituationId} from '../../scripts';
import {situationNamed} from '../../scripts/script-for';
import {about, type Press} from '../../screen';
import type {Call, Person} from '../../tables';
import {find} from '../../tracker';
import type {World} from '../../world';

/** The person a press is about. */
export function personOf({tracker}: World, press: Press): Person {
  const person = find(tracker, 'people', about(press, 'person'));
  if (!person) throw new Problem('gone');
  return person;
}

/** The person a press is about, where it is about one. */
export const personIfAny = (world: World, press: Press): Person | undefined =>
  about(press, 'person') === '' ? undefined : personOf(world, press);

export function callOf({tracker}: World, press: Press): Call {
  const call = find(tracker, 'calls', about(press, 'call'));
  if (!call) throw new Problem('gone');
  return call;
}

export function situationOf(press: Press): SituationId {
  const situation = situationNamed(about(press, 'situation'));
  if (!situation) throw new Problem('gone');
  return situation.id;
}
