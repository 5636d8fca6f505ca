import {addDays} from '../../day';
import {fill} from '../../languages/words';
import {firstNameOf} from '../../reading/full-name';
import {type Press, typed} from '../../screen';
import type {Call, Person} from '../../tables';
import {PERMISSIONS} from '../../tables/people';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';
import {personMeant} from '../people/meant';

/** Days until the next action with somebody whose name was given. */
const APPROACH_DAYS = 3;

/** The referral and the person for a name given in a call; undefined where none was typed (S3.6-S3.8). */
export function namedChanges(
  world: World,
  press: Press,
  {giver, call}: {readonly giver: Person; readonly call: Call},
): {readonly id: string; readonly changes: readonly Change[]} | undefined {
  const name = typed(press, 'name');
  if (name === '') return undefined;
  const detail = typed(press, 'detail');
  const permission =
    PERMISSIONS.find(one => one === typed(press, 'permission')) ?? 'not asked';
  const known = personMeant(world.tracker.rows.people, name, 'name');
  const id = known?.id ?? world.newId('P');
  const link = {
    referredBy: giver.name,
    referredById: giver.id,
    mayUseName: permission,
  };
  const referral = put('referrals', world.newId('N'), {
    name,
    detail,
    permission,
    from: giver.name,
    fromPersonId: giver.id,
    newPersonId: id,
    callId: call.id,
  });
  if (known)
    return {
      id,
      changes: [
        referral,
        // Somebody already named by another keeps that thread.
        ...(known.referredBy === '' ? [put('people', id, link)] : []),
      ],
    };
  const newcomer = put('people', id, {
    name,
    firstName: firstNameOf(name),
    stage: 'to approach',
    relationship: 'referral',
    howFound: 'named by somebody',
    known: false,
    work: giver.work,
    notes: detail,
    addedOn: world.today,
    nextAction: fill(world.words.calls.approach, {giver: giver.name}),
    nextOn: addDays(world.today, APPROACH_DAYS),
    ...link,
  });
  return {id, changes: [referral, newcomer]};
}
