import {saidAnywhere} from '../../say-value';
import type {Person} from '../../tables';

/** Those in whose name, organisation, role, address, kinds of work or notes every word of the search occurs, whatever the capitals and accents (S6.10). */
export function found(
  people: readonly Person[],
  search: string,
): readonly Person[] {
  const words = plain(search)
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return people;
  return people.filter(person => {
    const all = plain(
      [
        person.name,
        person.organisation,
        person.role,
        person.notes,
        person.email,
        person.work,
        ...saidAnywhere(person.relationship),
      ].join('\n'),
    );
    return words.every(word => all.includes(word));
  });
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
