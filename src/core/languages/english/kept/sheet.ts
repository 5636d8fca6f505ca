import {type TableId, type Tables, TABLES} from '../../../tables';
import type {Column} from '../../../tables/table';

/** By tab, a word for each of its columns. */
type ByColumn = {
  readonly [T in TableId]: {readonly [C in keyof Tables[T]['columns']]: string};
};

const tables = Object.entries(TABLES);

/** The tabs of a new tracker and what stands above their columns. In English it is what the tables say. */
export const sheet = {
  tabs: Object.fromEntries(
    tables.map(([table, {title}]) => [table, title]),
  ) as Readonly<Record<TableId, string>>,
  headings: Object.fromEntries(
    tables.map(([table, {columns}]) => [
      table,
      Object.fromEntries(
        Object.entries<Column>(columns).map(([column, {heading}]) => [
          column,
          heading,
        ]),
      ),
    ]),
  ) as ByColumn,
  /** Notes on headings, by tab and column; `id` is on that of every tab. */
  notes: {
    id: 'Seven Steps finds this row by its id. Leave it as it is; leave it empty in rows you add yourself.',
    'people.work': 'Several kinds of work are separated by semicolons.',
    'outings.met': 'One organisation a line.',
    'outings.targets': 'One a line: organisation - job - job',
  },
};
