import type {Call, Person} from '../tables';
import type {Tracker} from '../tracker';

/** Every attempt to reach this person, the earliest first. A row typed by hand is known by the name in it. */
export const callsOf = (tracker: Tracker, person: Person): readonly Call[] =>
  callsByPerson(tracker)(person);

/** The same for everybody at once. */
export function callsByPerson(
  tracker: Tracker,
): (person: Person) => readonly Call[] {
  const groups = new Map<string, Call[]>();
  for (const call of tracker.rows.calls) {
    const key = call.personId || nameKey(call.person);
    const group = groups.get(key);
    if (group) group.push(call);
    else groups.set(key, [call]);
  }
  return person =>
    inOrder([
      ...(groups.get(person.id) ?? []),
      ...(groups.get(nameKey(person.name)) ?? []),
    ]);
}

const nameKey = (name: string): string => ` ${name.trim().toLowerCase()}`;

const inOrder = (calls: readonly Call[]): readonly Call[] =>
  [...calls].sort((a, b) => a.at.localeCompare(b.at));
