import type {TableId} from '../tables';
import {sheetIdOf} from '../tables/sheet-id';
import type {Tracker} from '../tracker';

/** Where a tab of the tracker opens. No row is named: rows are sorted and moved, and a link that leads to another row is worse than none. */
export const trackerAddress = ({id}: Tracker, table: TableId): string =>
  `https://docs.google.com/spreadsheets/d/${id}/edit#gid=${sheetIdOf(table)}`;
