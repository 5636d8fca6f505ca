import {type Kept, keptAs} from './languages/kept';
import {type Column, EMPTY} from './tables/table';
import {type RowOf, TABLE_IDS, TABLES, type TableId} from './tables';

/** All rows of a person's tracker, as one read found them. */
export interface Tracker {
  /** The spreadsheet's id. */
  readonly id: string;
  readonly rows: {readonly [T in TableId]: readonly RowOf<T>[]};
  /** Cells whose content does not fit their column; their rows hold the empty value there. */
  readonly oddities: readonly Oddity[];
}

/** A cell that could not be understood. */
export interface Oddity {
  readonly table: TableId;
  /** The id of its row. */
  readonly row: string;
  readonly column: string;
  /** Its address as the sheet shows it, for example `People!H12`. */
  readonly cell: string;
  readonly content: string;
}

/** One row to be added or altered, taken away, or given an id of its own. A row that is not there yet is added with empty values for the rest. */
export type Change = {
  [T in TableId]:
    | {
        readonly table: T;
        readonly id: string;
        readonly set: Partial<Omit<RowOf<T>, 'id'>>;
      }
    | {readonly table: T; readonly id: string; readonly remove: true}
    | {
        readonly table: T;
        readonly id: string;
        readonly become: string;
        readonly set: Partial<Omit<RowOf<T>, 'id'>>;
      };
}[TableId];

/** Adds the row, or alters the named cells of the row that has this id. */
export const put = <T extends TableId>(
  table: T,
  id: string,
  set: Partial<Omit<RowOf<T>, 'id'>>,
): Change => ({table, id, set}) as Change;

/** Gives a row that a person typed by hand an id of its own, and alters the named cells. */
export const adopted = <T extends TableId>(
  table: T,
  id: string,
  become: string,
  set: Partial<Omit<RowOf<T>, 'id'>>,
): Change => ({table, id, become, set}) as Change;

/** The id a row goes by while it has none of its own: its number in the sheet. */
export const idOfRow = (rowNumber: number): string => `@${rowNumber}`;

/** Whether a row still goes by its number, because a person typed it by hand. */
export const isUnadopted = ({id}: {readonly id: string}): boolean =>
  id.startsWith('@');

/** Takes the row away; nothing happens when it is not there. */
export const remove = (table: TableId, id: string): Change =>
  ({table, id, remove: true}) as Change;

/** A row with every cell empty but its id. */
export const emptyRow = <T extends TableId>(table: T, id: string): RowOf<T> =>
  ({
    ...Object.fromEntries(
      Object.entries<Column>(TABLES[table].columns).map(([name, column]) => [
        name,
        EMPTY[column.kind],
      ]),
    ),
    id,
  }) as RowOf<T>;

export const emptyTracker = (id: string): Tracker => ({
  id,
  rows: Object.fromEntries(
    TABLE_IDS.map(table => [table, []]),
  ) as unknown as Tracker['rows'],
  oddities: [],
});

/** The tracker as it stands once the changes are made. */
export function changed(tracker: Tracker, changes: readonly Change[]): Tracker {
  const rows: Record<string, readonly {readonly id: string}[]> = {
    ...tracker.rows,
  };
  for (const [table, some] of groupedByTable(changes)) {
    const byId = new Map(rows[table]!.map(row => [row.id, row]));
    for (const change of some) {
      if ('remove' in change) byId.delete(change.id);
      else
        byId.set(change.id, {
          ...(byId.get(change.id) ?? emptyRow(table, change.id)),
          ...change.set,
          ...('become' in change ? {id: change.become} : {}),
        });
    }
    rows[table] = [...byId.values()];
  }
  return {...tracker, rows: rows as unknown as Tracker['rows']};
}

/** The changes without the cells that would stay as they are: what a person has put there by hand, a formula or something that cannot be understood, then stays too. */
export function onlyWhatDiffers(
  tracker: Tracker,
  changes: readonly Change[],
): readonly Change[] {
  const rows = new Map(
    [...groupedByTable(changes).keys()].map(table => [
      table,
      new Map<string, object>(tracker.rows[table].map(row => [row.id, row])),
    ]),
  );
  return changes.flatMap(change => {
    const some = rows.get(change.table)!;
    const row = some.get(change.id);
    if (!row || 'remove' in change || 'become' in change) return [change];
    const before = new Map<string, unknown>(Object.entries(row));
    const set = Object.fromEntries(
      Object.entries(change.set).filter(
        ([column, value]) => before.get(column) !== value,
      ),
    );
    if (Object.keys(set).length === 0) return [];
    some.set(change.id, {...row, ...set});
    return [put(change.table, change.id, set)];
  });
}

function groupedByTable(
  changes: readonly Change[],
): ReadonlyMap<TableId, readonly Change[]> {
  const groups = new Map<TableId, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.table);
    if (group) group.push(change);
    else groups.set(change.table, [change]);
  }
  return groups;
}

/** Rows by their ids; the rows of a tracker never change. */
const idsOf = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The row with this id; undefined when it is gone or was never there. */
export function find<T extends TableId>(
  tracker: Tracker,
  table: T,
  id: string | undefined,
): RowOf<T> | undefined {
  if (id === undefined || id === '') return undefined;
  const rows = tracker.rows[table];
  const known = idsOf.get(rows) ?? new Map(rows.map(row => [row.id, row]));
  idsOf.set(rows, known);
  return known.get(id) as RowOf<T> | undefined;
}

/** A setting's value; '' when it was never set. */
export const setting = (tracker: Tracker, key: string): string =>
  find(tracker, 'settings', key)?.value ?? '';

/** What the tabs are written in: the language they were made in, whichever is spoken now. */
export const keptOf = (tracker: Tracker): Kept =>
  keptAs(setting(tracker, 'sheetLanguage'));

/** The ids that a cell with several links holds; they stand separated by spaces. */
export const linkedIds = (cell: string): readonly string[] =>
  cell.split(/\s+/).filter(id => id !== '');
