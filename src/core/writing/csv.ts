import {harmless} from '../spreadsheet-safe';
import {saidTable} from '../languages/said-table';
import {ownValue} from '../own-value';
import type {TableId} from '../tables';
import type {Values} from '../tables/table';
import {keptOf, type Tracker} from '../tracker';

/** Excel takes a file without this mark for windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One tab as CSV by RFC 4180, with all its columns, those out of sight included; nothing in it can run in a spreadsheet program. */
export function tabAsCsv(tracker: Tracker, table: TableId): string {
  const kept = keptOf(tracker);
  const columns = Object.entries(saidTable(table, kept).columns);
  const records = [
    columns.map(([, {heading}]) => heading),
    ...tracker.rows[table].map(row => {
      const cells = new Map<string, Values[keyof Values]>(Object.entries(row));
      return columns.map(([name, {kind}]) => {
        const value = cells.get(name);
        return asText(
          kind === 'choice'
            ? (ownValue(kept.values, String(value)) ?? value)
            : value,
        );
      });
    }),
  ];
  return `${BYTE_ORDER_MARK}${records
    .map(cells => `${cells.map(quoted).join(',')}\r\n`)
    .join('')}`;
}

/** A number is no danger, and is left to be one. */
function asText(value: Values[keyof Values]): string {
  if (typeof value === 'string') return harmless(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : '';
  return value === undefined ? '' : String(value);
}

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
