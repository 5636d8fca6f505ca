import type {Column, Values} from './tables/table';
import {type RowOf, TABLE_IDS, TABLES, type TableId} from './tables';
import {adopted, type Change, isUnadopted, type Tracker} from './tracker';

/** Gives the rows that a person typed by hand their ids, and the links that the names in them stand for. */
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
  return strays.map(({table, row, id}) =>
    adopted(table, row.id, id, linksOf(table, row, idsByName)),
  );
}

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
  row: Readonly<Record<string, Values[keyof Values]>>,
  idsByName: IdsByName,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries<Column>(TABLES[table].columns).flatMap(
      ([column, {names}]) => {
        if (!names || row[column] !== '') return [];
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
