import type {Interview, Person} from '../../tables';
import {linkedIds} from '../../tracker';
import type {World} from '../../world';
import {nameInFull} from '../people/meant';

/** The people of a talk: by their ids, or by the names in a row that was typed into the sheet by hand. A name that several people share tells nobody. */
export function talkers(
  {tracker}: World,
  interview: Interview,
): readonly Person[] {
  const ids = linkedIds(interview.personIds);
  if (ids.length > 0)
    return ids.flatMap(
      id => tracker.rows.people.find(one => one.id === id) ?? [],
    );
  return interview.person.split(/[;,]/).flatMap(name => {
    const wanted = name.trim().toLowerCase();
    const [one, another] = tracker.rows.people.filter(
      person =>
        wanted !== '' &&
        [person.name, nameInFull(person)].some(
          some => some.toLowerCase() === wanted,
        ),
    );
    return one && !another ? [one] : [];
  });
}
