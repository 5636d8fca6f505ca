import {Problem} from '../../problem';
import type {Person} from '../../tables';

/**
 * Who on the list is meant by a typed name; undefined where nobody has it.
 * A name that several people share asks for the organisation behind it: «Ana Ruiz (St. Anne’s)».
 */
export function personMeant(
  people: readonly Person[],
  typed: string,
  field?: string,
): Person | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const named = people.filter(({name}) => plain(name) === wanted);
  if (named.length === 1) return named[0];
  const inFull = people.filter(one => plain(nameInFull(one)) === wanted);
  if (inFull.length === 1) return inFull[0];
  if (named.length + inFull.length === 0) return undefined;
  throw new Problem('severalOfThatName', {name: typed.trim()}, field);
}

export const nameInFull = ({name, organisation}: Person): string =>
  organisation === '' ? name : `${name} (${organisation})`;

const plain = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
