import {dayPart} from '../day';
import {type Kept, keptInAll} from '../languages/kept';
import {firstName, formOfAddress} from '../letters/fields';
import {firstWork, saidAs} from '../said-as';
import {minutesOf} from '../questions/timing';
import {sayDay, sayTime} from '../say-day';
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
  const talk = person && talkAhead(world, person);
  const earlier = person && callsOf(tracker, person).at(-1)?.at;
  const values = {
    firstName: person ? firstName(person) : '',
    name: person?.name ?? '',
    formOfAddress: person ? formOfAddress(person, words) : '',
    organisation: person?.organisation ?? '',
    work: person ? saidAs(tracker, firstWork(person)) : '',
    namedBy: person && mayName(tracker, person) ? person.referredBy : '',
    earlier: earlier ? sayDay(dayPart(earlier), words) : '',
    assistant: person?.assistant ?? '',
    talkDay: talk?.start ? sayDay(dayPart(talk.start), words) : '',
    talkTime: talk?.start ? sayTime(talk.start, words) : '',
    talkMinutes: talk ? String(minutesOf(talk)) : '',
    place: talk?.place ?? '',
    zone: zone,
    myName: setting(tracker, 'name'),
    introduction: setting(tracker, 'introduction').replace(/\.\s*$/, ''),
    reach: setting(tracker, 'reach'),
    minutes: String(minutesToAskFor(tracker)),
  };
  // Words of one's own may have been written in another language; where two differ, the one spoken now is meant.
  return Object.fromEntries(
    [...keptInAll(), words.kept].flatMap(({scriptFields: names}) =>
      (Object.keys(values) as ScriptFieldId[]).map(id => [
        names[id],
        values[id],
      ]),
    ),
  );
}

/** A script's field by what it holds, whatever it is called. */
export type ScriptFieldId = keyof Kept['scriptFields'];

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
