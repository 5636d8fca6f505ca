import {type Column, type Table} from '../tables/table';
import {TABLES, type TableId} from '../tables';
import type {Kept} from './kept';

/** A tab as a tracker of that language has it: its title, headings, notes and lists. */
export function saidTable(table: TableId, {sheet, values}: Kept): Table {
  const say = (value: string): string => values[value] ?? value;
  const headings = new Map(Object.entries(sheet.headings[table]));
  const notes = new Map(Object.entries(sheet.notes));
  const said = (name: string, column: Column): Column => {
    const note =
      column.kind === 'id' ? notes.get('id') : notes.get(`${table}.${name}`);
    return {
      ...column,
      heading: headings.get(name)!,
      ...(note === undefined ? {} : {note}),
      ...(column.choices && {choices: column.choices.map(say)}),
      ...(column.colours && {
        colours: Object.fromEntries(
          Object.entries(column.colours).map(([value, colour]) => [
            say(value),
            colour,
          ]),
        ),
      }),
    };
  };
  return {
    ...TABLES[table],
    title: sheet.tabs[table],
    columns: Object.fromEntries(
      Object.entries<Column>(TABLES[table].columns).map(([name, column]) => [
        name,
        said(name, column),
      ]),
    ),
  };
}
