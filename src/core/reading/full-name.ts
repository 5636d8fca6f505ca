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
  if (last !== '' && given.name !== '' && !given.name.includes(last))
    return {name, firstName: given.name};
  return {name, firstName: given.name === '' ? '' : firstNameOf(name)};
}

/** What somebody is called by, as far as the full name tells: past titles, the first word; in scripts that put the family name first, all of it. */
export function firstNameOf(name: string): string {
  if (FAMILY_FIRST.test(name)) return name;
  const given = /^[^,]+,\s*([^,]+)$/.exec(name)?.[1] ?? name;
  const words = given.split(/\s+/).filter(word => !TITLE.test(word));
  return words[0] ?? name;
}

const FAMILY_FIRST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const TITLE =
  /^(dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|dipl|ing|mag|m|mme|mlle|sr|sra|srta|don|doña|dra)\.?$|^(dipl|mag)\.-/iu;

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
  if (first !== '' && last === '' && !name.includes(first))
    return `${first} ${name}`;
  if (last !== '' && first === '' && !name.includes(last))
    return `${name} ${last}`;
  return name;
}
