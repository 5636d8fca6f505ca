import type {Words} from '../../languages/words';
import type {Person} from '../../tables';
import {linkedIds, type Tracker} from '../../tracker';

/** From the easiest talk to the boldest, each with a name for its reason. */
export const RUNGS = [
  'knownTalker',
  'knownWorker',
  'known',
  'volunteer',
  'openHouse',
  'fair',
  'referral',
  'cold',
] as const satisfies readonly (keyof Words['people']['why'])[];
export type Rung = (typeof RUNGS)[number];

/** After so many talks with people one knows, those one does not know come first (S4.11). */
export const TALKS_BEFORE_STRANGERS = 2;

const FIRST_UNKNOWN = RUNGS.indexOf('volunteer');

/** How bold it is to approach somebody. */
export function rungOf(person: Person): Rung {
  if (person.known) {
    if (person.talker) return 'knownTalker';
    return person.work === '' ? 'known' : 'knownWorker';
  }
  if (person.relationship === 'volunteer') return 'volunteer';
  if (person.relationship === 'exhibitor or recruiter') return 'fair';
  if (person.howFound === 'outing') return 'openHouse';
  const isNamed =
    person.referredBy !== '' ||
    person.referredById !== '' ||
    person.relationship === 'referral';
  return isNamed ? 'referral' : 'cold';
}

/** Everybody still to be approached, the one to begin with first. Nobody who asked not to be contacted is among them. */
export function toApproach(
  tracker: Tracker,
): readonly {readonly person: Person; readonly rung: Rung}[] {
  const strangersFirst = talksWithKnown(tracker) >= TALKS_BEFORE_STRANGERS;
  return tracker.rows.people
    .filter(isToApproach)
    .map(person => {
      const rung = rungOf(person);
      const place = RUNGS.indexOf(rung);
      const comesLater = strangersFirst && place < FIRST_UNKNOWN;
      return {person, rung, place: comesLater ? place + RUNGS.length : place};
    })
    .sort((a, b) => a.place - b.place);
}

export const isToApproach = (person: Person): boolean =>
  (person.stage === 'to approach' || person.stage === '') &&
  !person.doNotContact;

function talksWithKnown({rows}: Tracker): number {
  const known = new Set(
    rows.people.filter(one => one.known).map(one => one.id),
  );
  return rows.interviews.filter(
    one =>
      one.status === 'done' &&
      linkedIds(one.personIds).some(id => known.has(id)),
  ).length;
}
