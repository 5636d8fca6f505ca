import type {Person} from '../tables';
import {escaped} from './escaped';
import {folded} from './folded';

/** The people as vCards 3.0, which address books everywhere read. Notes and what was said stay in the tracker. */
export const asVcards = (people: readonly Person[]): string =>
  people
    .filter(({name}) => name !== '')
    .map(vcard)
    .join('');

function vcard(person: Person): string {
  const {family, given} = nameParts(person);
  const lines: readonly (readonly [string, string])[] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', '3.0'],
    ['N', `${escaped(family)};${escaped(given)};;;`],
    ['FN', escaped(person.name)],
    ['ORG', escaped(person.organisation)],
    ['TITLE', escaped(person.role)],
    ['EMAIL;TYPE=INTERNET', escaped(person.email)],
    ['TEL', escaped(person.phone)],
    ['ADR', address(person)],
    ['URL', escaped(person.profile)],
    ['UID', escaped(`seven-steps-${person.id}`)],
    ['END', 'VCARD'],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`)
    .join('');
}

/** All of it stands where the street does: only the person knows its parts. */
const address = ({postalAddress}: Person): string =>
  postalAddress === '' ? '' : `;;${escaped(postalAddress)};;;;`;

/** What is left of the name beside the first name is the family's; a name without one stands whole. */
function nameParts({name, firstName}: Person): {family: string; given: string} {
  if (firstName === '' || firstName === name) return {family: '', given: name};
  if (name.startsWith(`${firstName} `))
    return {family: name.slice(firstName.length).trim(), given: firstName};
  const [family, given] = name.split(',').map(part => part.trim());
  return given ? {family: family!, given} : {family: '', given: name};
}
