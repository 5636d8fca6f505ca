import {type TableId, TABLES} from './index';

/** A tab's number in the spreadsheet, chosen by us so that it is known without asking: the code of its ids' first letter. */
export const sheetIdOf = (table: TableId): number =>
  TABLES[table].prefix.charCodeAt(0);
