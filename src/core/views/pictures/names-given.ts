import type {Person, Referral} from '../../tables';
import {find, linkedIds, type Tracker} from '../../tracker';

/** How far a name has led. */
export type State =
  'met' | 'on the way' | 'to approach' | 'waiting' | 'led nowhere';

/** One name that somebody gave. */
export interface Given {
  readonly name: string;
  /** Whoever gave it, by name. */
  readonly giver: string;
  /** Their row's id; '' where the name was typed by hand and nobody is called so. */
  readonly giverId: string;
  /** The row of the one who was named; '' while there is none. */
  readonly personId: string;
  readonly permission: Referral['permission'];
  readonly outcome: string;
  readonly state: State;
}

/** Every name that was given: by the referrals, and by people of whom only their own row says who named them. */
export function givenNames(tracker: Tracker): readonly Given[] {
  const {people, referrals} = tracker.rows;
  const byName = new Map(people.map(one => [keyOf(one.name), one]));
  const met = new Set(
    tracker.rows.interviews
      .filter(one => one.status === 'done')
      .flatMap(one => linkedIds(one.personIds)),
  );
  const some = referrals
    .filter(one => one.name !== '' && one.from !== '')
    .map((one): Given => {
      const person =
        find(tracker, 'people', one.newPersonId) ?? byName.get(keyOf(one.name));
      return {
        name: person?.name ?? one.name,
        giver: one.from,
        giverId: one.fromPersonId || (byName.get(keyOf(one.from))?.id ?? ''),
        personId: person?.id ?? '',
        permission: one.permission,
        outcome: one.outcome,
        state: stateOf(person, met),
      };
    });
  const told = new Set(some.map(one => one.personId));
  return [
    ...some,
    ...people
      .filter(one => one.referredBy !== '' && !told.has(one.id))
      .map((one): Given => ({
        name: one.name,
        giver: one.referredBy,
        giverId:
          one.referredById || (byName.get(keyOf(one.referredBy))?.id ?? ''),
        personId: one.id,
        permission: one.mayUseName,
        outcome: '',
        state: stateOf(one, met),
      })),
  ];
}

const keyOf = (name: string): string => name.trim().toLowerCase();

function stateOf(person: Person | undefined, met: ReadonlySet<string>): State {
  if (!person) return 'waiting';
  if (met.has(person.id)) return 'met';
  if (person.doNotContact) return 'led nowhere';
  switch (person.stage) {
    case 'met':
    case 'thanked':
    case 'keeping in touch':
      return 'met';
    case 'contacted':
    case 'arranged':
      return 'on the way';
    case 'closed':
    case 'resting':
      return 'led nowhere';
    default:
      return 'to approach';
  }
}
