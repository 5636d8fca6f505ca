import {asItWas} from '../spreadsheet-safe';
import {bytesOf} from './base64';
import {type Csv, type CsvRow, readCsv, SEPARATORS} from './csv';
import {decode} from './decode';
import {legible} from '../legible';
import {isAddress} from '../letters/address';
import {Problem} from '../problem';
import {
  columnsOf,
  haveNames,
  type PeopleColumn,
  type PeopleSource,
  sourceOf,
} from './people-columns';
import {type FullName, fullName} from './full-name';

/** More rows than this are asked to come in several files. */
export const MOST_ROWS = 20_000;
/** Lines above the headings, such as the notes LinkedIn puts there. */
const MOST_PREAMBLE = 40;
/** Records looked at to find separator and headings. */
const LOOKED = MOST_PREAMBLE + 60;

/** A file of people, understood as far as it can be. */
export interface PeopleFile {
  readonly source: PeopleSource;
  /** Headings that were recognised, each with what it is taken for. */
  readonly recognised: readonly {
    readonly heading: string;
    readonly column: PeopleColumn;
  }[];
  /** Headings whose columns are not brought in, though something stands in them. */
  readonly leftOut: readonly string[];
  readonly people: readonly PersonInFile[];
  /** Lines that hold something but nobody's name. */
  readonly nameless: readonly number[];
}

export interface PersonInFile extends FullName {
  readonly line: number;
  readonly organisation: string;
  readonly role: string;
  readonly email: string;
  /** What stands where an e-mail address should be and is none. */
  readonly oddEmail: string;
  readonly phone: string;
  readonly profile: string;
  readonly relationship: string;
  readonly notes: string;
}

/** Reads the bytes of a CSV file, given as base64. What is wrong with the file as a whole is one Problem about the field `file`. */
export function readPeopleFile(base64: string): PeopleFile {
  const decoded = decode(bytesOf(base64));
  if (decoded.kind === 'binary') throw new Problem('fileNotText', {}, 'file');
  if (decoded.text.trim() === '') throw new Problem('fileEmpty', {}, 'file');
  const {csv, header} = understood(decoded.text);
  if (csv.unclosedOn !== undefined)
    throw new Problem('fileQuoteOpen', {line: csv.unclosedOn}, 'file');
  const rows = csv.rows.filter(
    row => row.line > header.line && row.cells.some(cell => cell.trim() !== ''),
  );
  if (rows.length === 0) throw new Problem('fileNobody', {}, 'file');
  if (rows.length > MOST_ROWS)
    throw new Problem(
      'fileTooLong',
      {count: rows.length, most: MOST_ROWS},
      'file',
    );
  return asPeople(header, rows);
}

interface Understood {
  readonly csv: Csv;
  readonly header: CsvRow;
}

/** The separator under which most headings are recognised, and the line they stand on. */
function understood(text: string): Understood {
  const [best] = SEPARATORS.flatMap(separator => {
    const {rows} = readCsv(text, separator, LOOKED);
    const header = rows
      .slice(0, MOST_PREAMBLE)
      .find(row => haveNames(columnsOf(row.cells)));
    if (!header) return [];
    const found = columnsOf(header.cells).filter(one => one).length;
    const tooWide = rows.filter(
      row => row.line > header.line && row.cells.length > header.cells.length,
    ).length;
    return [{separator, header, found, tooWide}];
  }).sort((a, b) => b.found - a.found || a.tooWide - b.tooWide);
  if (best) return {csv: readCsv(text, best.separator), header: best.header};
  const open = readCsv(text, ',').unclosedOn;
  throw open === undefined
    ? new Problem('fileNoNames', {}, 'file')
    : new Problem('fileQuoteOpen', {line: open}, 'file');
}

function asPeople(header: CsvRow, rows: readonly CsvRow[]): PeopleFile {
  const columns = columnsOf(header.cells);
  const places = new Map<PeopleColumn, number[]>();
  columns.forEach((column, index) => {
    if (column) places.set(column, [...(places.get(column) ?? []), index]);
  });
  const people: PersonInFile[] = [];
  const nameless: number[] = [];
  for (const row of rows) {
    const person = asPerson(row, places);
    if (person.name === '') nameless.push(row.line);
    else people.push(person);
  }
  return {
    source: sourceOf(header.cells),
    recognised: header.cells.flatMap((heading, index) => {
      const column = columns[index];
      return column ? [{heading: heading.trim(), column}] : [];
    }),
    leftOut: header.cells.flatMap((heading, index) =>
      columns[index] === undefined &&
      heading.trim() !== '' &&
      rows.some(row => (row.cells[index] ?? '').trim() !== '')
        ? [heading.trim()]
        : [],
    ),
    people,
    nameless,
  };
}

function asPerson(
  {line, cells}: CsvRow,
  places: ReadonlyMap<PeopleColumn, readonly number[]>,
): PersonInFile {
  const cell = (column: PeopleColumn): string => {
    for (const index of places.get(column) ?? []) {
      const content = legible(asItWas(cells[index] ?? '')).trim();
      if (content !== '') return content;
    }
    return '';
  };
  const email = firstOf(cell('email'));
  const isEmail = isAddress(email);
  return {
    line,
    ...fullName({
      name: cell('name'),
      first: cell('firstName'),
      middle: cell('middleName'),
      last: cell('lastName'),
    }),
    organisation: firstOf(cell('organisation')),
    role: firstOf(cell('role')),
    email: isEmail ? email : '',
    oddEmail: isEmail ? '' : email,
    phone: firstOf(cell('phone')),
    profile: firstOf(cell('profile')),
    relationship: cell('relationship'),
    notes: cell('notes'),
  };
}

/** Google Contacts puts ` ::: ` between several values in one cell. */
const firstOf = (cell: string): string => cell.split(' ::: ')[0]!.trim();
