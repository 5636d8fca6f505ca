import {TABLE_IDS, TABLES, type TableId} from '../../../src/core/tables';
import {type Column, EMPTY, type Kind} from '../../../src/core/tables/table';
import {emptyRow, type Tracker} from '../../../src/core/tracker';

type Cells = Readonly<Record<string, unknown>>;

/** What stands in a cell instead; undefined where it stays. */
type Other = (
  cell: unknown,
  column: Column,
  at: {readonly table: TableId; readonly name: string; readonly row: number},
) => unknown;

/** The tracker with other things in its cells. */
const withCells = (tracker: Tracker, other: Other): Tracker =>
  withRows(tracker, (rows, table) =>
    rows.map((row, number) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => {
          const column = columnOf(table, name);
          return [
            name,
            other(cell, column, {table, name, row: number}) ?? cell,
          ];
        }),
      ),
    ),
  );

function withRows(
  tracker: Tracker,
  other: (rows: readonly Cells[], table: TableId) => readonly Cells[],
): Tracker {
  const rows: Record<string, readonly Cells[]> = {};
  for (const table of TABLE_IDS)
    rows[table] =
      table === 'settings'
        ? (tracker.rows[table] as readonly unknown[] as readonly Cells[])
        : other(
            tracker.rows[table] as readonly unknown[] as readonly Cells[],
            table,
          );
  return {...tracker, rows: rows as unknown as Tracker['rows']};
}

const columnOf = (table: TableId, name: string): Column =>
  new Map(Object.entries<Column>(TABLES[table].columns)).get(name)!;

/** What a row is nothing without. */
const NEEDED = new Set(['name', 'person', 'matter', 'text', 'start', 'title']);

const SOMETHING: Partial<Record<Kind, unknown>> = {
  text: 'Some words',
  lines: 'Some words\nand some more',
  number: 3,
  rating: 3,
  day: '2027-02-20',
  moment: '2027-02-20T10:00',
};

/** Every cell that was empty says something. */
export const allFilled = (tracker: Tracker): Tracker =>
  withCells(tracker, (cell, {kind}) =>
    cell === EMPTY[kind] ? SOMETHING[kind] : undefined,
  );

/** Words stand only where a row is nothing without them. */
export const hardlyFilled = (tracker: Tracker): Tracker =>
  withCells(tracker, (_, {kind}, {name}) =>
    ['text', 'lines'].includes(kind) && !NEEDED.has(name) ? '' : undefined,
  );

/** Every choice is another one of its list, every tick is turned. */
export const chosenOtherwise = (tracker: Tracker, by: number): Tracker =>
  withCells(tracker, (cell, {kind, choices}, {row}) =>
    kind === 'yesNo'
      ? by % 2 === 1
        ? !cell
        : undefined
      : choices?.[(choices.indexOf(String(cell)) + by + row) % choices.length],
  );

/** The rows of every tab stand the other way round. */
export const turnedRound = (tracker: Tracker): Tracker =>
  withRows(tracker, rows => [...rows].reverse());

/** Names stand alone, typed in capitals and with blanks around them: no row is led to by its id. */
export const linkedByName = (tracker: Tracker): Tracker =>
  withCells(tracker, (cell, {kind, names}, {table, name}) =>
    kind === 'link' && names
      ? ''
      : name !== 'name' && isNameOfAnother(table, name)
        ? ` ${String(cell).toUpperCase()} `
        : undefined,
  );

const isNameOfAnother = (table: TableId, name: string): boolean =>
  Object.values<Column>(TABLES[table].columns).some(
    one => one.names?.column === name,
  );

/** Among the rows of every tab there are some with nothing in them but an id. */
export const withBareRows = (tracker: Tracker): Tracker =>
  withRows(tracker, (rows, table) => [
    {...emptyRow(table, `${TABLES[table].prefix}-bare-1`)},
    ...rows,
    {...emptyRow(table, `${TABLES[table].prefix}-bare-2`)},
  ]);
