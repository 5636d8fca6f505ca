/** A person's name, and what they are called by in a letter. */
export interface FullName {
  readonly name: string;
  readonly firstName: string;
}

/** One name from the columns a file has for it. A single column comes through as it stands. */
export function fullName(given: {
  readonly name: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}): FullName {
  const {first, last} = given;
  const name = given.name === '' ? composed(given) : withParts(given);
  if (first !== '') return {name, firstName: first};
  // «Nombre» and «Apellidos», «Name» and «Last name»: the first column holds the first name only.
  if (!given.name.includes(last)) return {name, firstName: given.name};
  return {name, firstName: given.name === '' ? '' : firstNameOf(name)};
}

/**
 * What somebody is called by, as far as the full name tells: past titles, the first word that is no initial.
 * All of it where the family name comes first, or where nothing but a title and a family name is known: «Dear Dr. Berg».
 */
export function firstNameOf(fullName: string): string {
  const name = fullName.trim();
  if (FAMILY_FIRST.test(name)) return name;
  const words = givenPart(name).match(/\S+/gu) ?? [];
  const called = words.filter(word => !TITLE.test(word));
  if (called.length === 1 && !name.includes(',')) return name;
  const first = called.findIndex(word => !INITIAL.test(word));
  if (first < 0 || isLastOfInitials(called, first)) return name;
  if (OPENS_A_FAMILY_NAME.test(called[first]!)) return name;
  return OPENS_A_NAME.test(called[first]!) && called.length > first + 1
    ? `${called[first]} ${called[first + 1]}`
    : called[first]!;
}

/** «Berg, Jan» has the first name behind the comma; «Jan Berg, MD» and «Jan Berg, Jr.» have something else there. */
function givenPart(name: string): string {
  const [before, ...after] = name.split(',').map(part => part.trim());
  const given = after.find(part => part !== '' && !BEHIND_A_NAME.test(part));
  return given ?? before!;
}

/** «J. R. Smith» tells no first name, «J. Robin Smith» does. */
const isLastOfInitials = (words: readonly string[], at: number): boolean =>
  at > 0 && at === words.length - 1;

const FAMILY_FIRST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const TITLE =
  /^(dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|dipl|ing|mag|m|mme|mlle|sr|sra|srta|don|doña|dra)\.?$|^(dipl|mag)\.-/iu;

const INITIAL = /^(\p{Lu}\.)+(-\p{Lu}\.)*$|^\p{Lu}$/u;

/** Letters behind a name: degrees, orders, and which of the family it is. */
const BEHIND_A_NAME =
  /^(jr|sr|ii|iii|iv|esq|phd|ph\.d|md|m\.d|dds|rn|cpa|mba|msc|bsc|ma|ba|mag|dr|dipl.*|ll\.?m|ll\.?b|obe|mbe|cbe)\.?$/iu;

/** «van der Berg» tells no first name. In small letters only: «Ben» and «Van» are first names. */
const OPENS_A_FAMILY_NAME =
  /^(van|von|vom|zu|zur|ter|ten|den|der|de|del|della|di|da|das|dos|du|la|le|al|el|bin|ibn)$/u;

/** Whether these are the words of a family name alone, so that what follows a comma is the first name: «van der Berg, Jan». */
export const isFamilyName = (words: string): boolean =>
  OPENS_A_FAMILY_NAME.test(words.split(/\s/u)[0]!);

/** A first name in two words: «Abd Allah», «Abu Bakr». */
const OPENS_A_NAME = /^(abd|abu|عبد|أبو|ابو)$/iu;

const composed = ({
  first,
  middle,
  last,
}: {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}): string =>
  (FAMILY_FIRST.test(first + last) ? [last, first] : [first, middle, last])
    .filter(part => part !== '')
    .join(' ');

/** A column headed «Name» may hold all of it, or what the other column lacks: «Vorname» and «Name», «Nombre» and «Apellidos». */
function withParts({
  name,
  first,
  last,
}: {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}): string {
  if (last === '' && !name.includes(first)) return `${first} ${name}`;
  if (first === '' && !name.includes(last)) return `${name} ${last}`;
  return name;
}
