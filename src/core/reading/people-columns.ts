import {readHeadings} from './people-headings.data';

/** What a column of a file of people may hold. */
export const PEOPLE_COLUMNS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'organisation',
  'role',
  'email',
  'phone',
  'profile',
  'relationship',
  'notes',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** Headings that mean the role unless the file has a plainer one: in Outlook a title is «Dr.». */
const MAYBE_ROLE = ['title', 'titel', 'titre', 'titulo'];

/** Made when a file is first looked at; it never changes. */
let bySpelling: ReadonlyMap<string, PeopleColumn> | undefined;

function meaningOf(heading: string): PeopleColumn | undefined {
  if (bySpelling === undefined) {
    const spellings = readHeadings();
    bySpelling = new Map(
      PEOPLE_COLUMNS.flatMap(column =>
        spellings[column].map(spelling => [spelling, column] as const),
      ),
    );
  }
  return bySpelling.get(heading);
}

/** What each heading of a line means; undefined where it means nothing we keep. */
export function columnsOf(
  headings: readonly string[],
): readonly (PeopleColumn | undefined)[] {
  const plain = headings.map(plainHeading);
  const columns = plain.map(meaningOf);
  return columns.includes('role')
    ? columns
    : columns.map((column, index) =>
        MAYBE_ROLE.includes(plain[index]!) ? 'role' : column,
      );
}

/** Whether a line with these columns says who somebody is. */
export const haveNames = (
  columns: readonly (PeopleColumn | undefined)[],
): boolean =>
  columns.some(
    column =>
      column === 'name' || column === 'firstName' || column === 'lastName',
  );

/** The programme a file comes from, as far as its headings tell: who stands in an address book is somebody one knows. */
export type PeopleSource = 'LinkedIn' | 'address book' | 'another list';

export function sourceOf(headings: readonly string[]): PeopleSource {
  const plain = new Set(headings.map(plainHeading));
  const has = (...some: readonly string[]): boolean =>
    some.some(heading => plain.has(heading));
  if (
    has('url') &&
    has('connectedon', 'verknupftam', 'vernetztam', 'connectele', 'conectadoel')
  )
    return 'LinkedIn';
  return has(
    ...['emailvalue', 'phonevalue', 'groupmembership', 'organizationtitle'],
    ...['emaildisplayname', 'businessphone', 'businessstreet'],
    ...['telefongeschaftlich', 'strassegeschaftlich', 'ruebureau'],
    ...['telephonebureau', 'telefonodeltrabajo', 'calledeltrabajo'],
  )
    ? 'address book'
    : 'another list';
}

const plainHeading = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}]/gu, '');
