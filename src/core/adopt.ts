import {nameInFull} from './steps/people/meant';
import type {Column, Values} from './tables/table';
import {type RowOf, TABLE_IDS, TABLES, type TableId} from './tables';
import {
  adopted,
  type Change,
  isUnadopted,
  linkedIds,
  put,
  type Tracker,
} from './tracker';

/**
 * Gives the rows that a person typed by hand their ids, and every row the links that the names in it stand for:
 * where a cell was empty, where a link leads nowhere, and where the person typed over one name another that is on the list.
 */
export function adoption(
  tracker: Tracker,
  newId: (prefix: string) => string,
): readonly Change[] {
  const strays = TABLE_IDS.flatMap(table =>
    tracker.rows[table].filter(isUnadopted).map(row => ({
      table,
      row,
      id: newId(TABLES[table].prefix),
    })),
  );
  const fresh = new Map(strays.map(({row, id}) => [row, id] as const));
  const idsByName = {
    people: byName(tracker.rows.people, fresh),
    work: byName(tracker.rows.work, fresh),
  };
  const known = {
    people: new Set(tracker.rows.people.map(row => row.id)),
    work: new Set(tracker.rows.work.map(row => row.id)),
  };
  const links = (table: TableId, row: AnyRow) =>
    linksOf(table, row, idsByName, known);
  return [
    ...strays.map(({table, row, id}) =>
      adopted(table, row.id, id, links(table, row)),
    ),
    ...TABLE_IDS.flatMap(table =>
      tracker.rows[table].flatMap(row => {
        const set = isUnadopted(row) ? {} : links(table, row);
        return Object.keys(set).length === 0 ? [] : [put(table, row.id, set)];
      }),
    ),
  ];
}

type AnyRow = Readonly<Record<string, Values[keyof Values]>>;

type IdsByName = Readonly<
  Record<'people' | 'work', ReadonlyMap<string, string | undefined>>
>;

/** Ids by name whatever its capitals, for people also by the name with the organisation; what two rows have stands for neither. */
function byName(
  rows: readonly (RowOf<'people'> | RowOf<'work'>)[],
  fresh: ReadonlyMap<object, string>,
): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  const note = (name: string, id: string): void => {
    const key = plain(name);
    ids.set(key, ids.has(key) ? undefined : id);
  };
  for (const row of rows) {
    const id = fresh.get(row) ?? row.id;
    note(row.name, id);
    if ('organisation' in row && row.organisation !== '')
      note(nameInFull(row), id);
  }
  return ids;
}

const plain = (name: string): string => name.trim().toLowerCase();

/** By table, the columns that link a row by a name that stands beside them. */
const LINKS: ReadonlyMap<
  TableId,
  readonly {
    readonly column: string;
    readonly names: NonNullable<Column['names']>;
  }[]
> = new Map(
  TABLE_IDS.map(table => [
    table,
    Object.entries<Column>(TABLES[table].columns).flatMap(
      ([column, {names}]) => (names ? [{column, names}] : []),
    ),
  ]),
);

function linksOf(
  table: TableId,
  row: AnyRow,
  idsByName: IdsByName,
  known: Readonly<Record<'people' | 'work', ReadonlySet<string>>>,
): Readonly<Record<string, string>> {
  const set: Record<string, string> = {};
  for (const {column, names} of LINKS.get(table)!) {
    const onList = idsByName[names.of];
    const named = namesIn(String(row[names.column]), onList).map(name =>
      onList.get(name),
    );
    const ids = named.filter(id => id !== undefined);
    const linked = linkedIds(String(row[column])).filter(id =>
      known[names.of].has(id),
    );
    const isLinked = linked.length > 0;
    // A name that is on no list, or on it twice, does not take a link away.
    if (isLinked && ids.length < named.length) continue;
    if (isLinked && ids.every(id => linked.includes(id))) continue;
    if (ids.length > 0) set[column] = ids.join(' ');
  }
  return set;
}

/** The names in a cell; several stand separated by semicolons, which a name that is on the list may have itself. */
function namesIn(
  cell: string,
  onList: ReadonlyMap<string, unknown>,
): readonly string[] {
  const parts = cell.split(';');
  const names: string[] = [];
  for (let at = 0; at < parts.length;) {
    const next = (count: number) =>
      plain(parts.slice(at, at + count).join(';'));
    const count = PARTS.find(some => onList.has(next(some))) ?? 1;
    names.push(next(count));
    at += count;
  }
  return names.filter(name => name !== '');
}

/** How many parts semicolons may make of one name. */
const PARTS = [4, 3, 2, 1];
