import type {Interview, Person} from '../../tables';
import {linkedIds} from '../../tracker';
import type {World} from '../../world';

/** The people of a talk: by their ids, or by the name in a row that was typed into the sheet by hand. */
export function talkers(
  {tracker}: World,
  interview: Interview,
): readonly Person[] {
  const ids = linkedIds(interview.personIds);
  const names = interview.person
    .split(/[;,]/)
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '');
  return ids.length > 0
    ? ids.flatMap(id => tracker.rows.people.find(one => one.id === id) ?? [])
    : tracker.rows.people.filter(one => names.includes(one.name.toLowerCase()));
}
