import {dayPart, timePart} from '../day';
import {firstName} from '../letters/fields';
import {firstWork, saidAs} from '../said-as';
import {minutesOf} from '../questions/timing';
import {sayDay} from '../say-day';
import {DEFAULT_MINUTES} from '../settings';
import type {Interview, Person} from '../tables';
import {linkedIds, setting, type Tracker} from '../tracker';
import type {World} from '../world';
import {callsOf} from './calls-of';
import type {ScriptFields} from './fill-script';
import {mayName} from './may-name';

/** Everything a script may ask for, filled from the person, the settings and the talk ahead. */
export function scriptFields(world: World, person?: Person): ScriptFields {
  const {tracker, words, zone} = world;
  const names = words.scripts.fields;
  const talk = person && talkAhead(world, person);
  const earlier = person && callsOf(tracker, person).at(-1)?.at;
  return {
    [names.firstName]: person ? firstName(person) : '',
    [names.name]: person?.name ?? '',
    [names.formOfAddress]: person
      ? person.formOfAddress || firstName(person)
      : '',
    [names.organisation]: person?.organisation ?? '',
    [names.work]: person ? saidAs(tracker, firstWork(person)) : '',
    [names.namedBy]:
      person && mayName(tracker, person) ? person.referredBy : '',
    [names.earlier]: earlier ? sayDay(dayPart(earlier), words) : '',
    [names.assistant]: person?.assistant ?? '',
    [names.talkDay]: talk?.start ? sayDay(dayPart(talk.start), words) : '',
    [names.talkTime]: talk?.start ? timePart(talk.start) : '',
    [names.talkMinutes]: talk ? String(minutesOf(talk)) : '',
    [names.place]: talk?.place ?? '',
    [names.zone]: zone,
    [names.myName]: setting(tracker, 'name'),
    [names.introduction]: setting(tracker, 'introduction').replace(
      /\.\s*$/,
      '',
    ),
    [names.reach]: setting(tracker, 'reach'),
    [names.minutes]: String(minutesToAskFor(tracker)),
  };
}

export function minutesToAskFor(tracker: Tracker): number {
  const minutes = Number(setting(tracker, 'minutes'));
  return minutes > 0 ? minutes : DEFAULT_MINUTES;
}

/** The nearest talk planned with this person; undefined where there is none. */
export const talkAhead = (
  {tracker, today}: World,
  person: Person,
): Interview | undefined =>
  tracker.rows.interviews
    .filter(
      one =>
        linkedIds(one.personIds).includes(person.id) &&
        ['planned', 'confirmed', 'moved', ''].includes(one.status) &&
        (one.start === '' || dayPart(one.start) >= today),
    )
    .sort((a, b) => (a.start || '9').localeCompare(b.start || '9'))[0];
