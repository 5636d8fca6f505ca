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
 * Gives the rows that a person typed by hand their ids, and the links that the names in them stand for.
 * Where a whole column of ids was deleted, links that lead nowhere now are found again by name.
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
  if (strays.length === 0) return [];
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

/** Ids by name whatever its capitals; a name that two rows have stands for neither. */
function byName(
  rows: readonly (RowOf<'people'> | RowOf<'work'>)[],
  fresh: ReadonlyMap<object, string>,
): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const row of rows) {
    const name = row.name.trim().toLowerCase();
    ids.set(name, ids.has(name) ? undefined : (fresh.get(row) ?? row.id));
  }
  return ids;
}

function linksOf(
  table: TableId,
  row: AnyRow,
  idsByName: IdsByName,
  known: Readonly<Record<'people' | 'work', ReadonlySet<string>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries<Column>(TABLES[table].columns).flatMap(
      ([column, {names}]) => {
        if (!names) return [];
        const isLinked = linkedIds(String(row[column])).some(id =>
          known[names.of].has(id),
        );
        if (isLinked) return [];
        const ids = String(row[names.column])
          .split(';')
          .flatMap(name => {
            const id = idsByName[names.of].get(name.trim().toLowerCase());
            return id === undefined ? [] : [id];
          });
        return ids.length === 0 ? [] : [[column, ids.join(' ')]];
      },
    ),
  );
}
