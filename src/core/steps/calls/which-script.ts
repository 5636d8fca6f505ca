import {addBusinessDays, dayPart} from '../../day';
import {paceOf} from '../../pace';
import {nextAfter} from '../../scores/cadence';
import type {SituationId} from '../../scripts';
import {callsOf} from '../../scripts/calls-of';
import {mayName} from '../../scripts/may-name';
import {talkAhead} from '../../scripts/script-fields';
import type {Interview, Person} from '../../tables';
import type {World} from '../../world';

/** The script that fits this person now. */
export function whichScript(world: World, person: Person): SituationId {
  const talk = talkAhead(world, person);
  if (talk && isToConfirm(world, talk)) return 'confirm';
  switch (
    nextAfter(
      callsOf(world.tracker, person),
      world.today,
      paceOf(world.tracker),
    ).next
  ) {
    case 'callAgain':
    case 'tryLater':
    case 'paperLater':
      return 'callBack';
    case 'askAgain':
    case 'letRest':
      return 'reminder';
    default:
      return firstScript(world, person);
  }
}

function firstScript({tracker}: World, person: Person): SituationId {
  const {preferredWay, phone, email, known, referredBy} = person;
  const isByMail =
    preferredWay === 'e-mail' ||
    (preferredWay === '' && phone === '' && email !== '' && !known);
  if (isByMail) return 'email';
  if (mayName(tracker, person)) return 'namedBy';
  if (referredBy !== '') return 'foundYou';
  return known ? 'someoneKnown' : 'cold';
}

/** Whether the talk is near and not confirmed yet: from the day before, over a weekend from its last working day. */
export const isToConfirm = (
  {today}: World,
  {start, confirmedOn}: Interview,
): boolean =>
  start !== '' &&
  confirmedOn === '' &&
  dayPart(start) > today &&
  dayPart(start) <= addBusinessDays(today, 1);
