import {TABLES} from '../../../tables';
import type {Column} from '../../../tables/table';
import {BANK} from '../../../questions/bank';

/** What stands in the tracker where something is chosen from a list, and how the panel says it. In English it is said as it stands there. */
export const values: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...Object.values(TABLES).flatMap(({columns}) =>
      Object.values<Column>(columns).flatMap(({choices = []}) => choices),
    ),
    ...BANK.map(({area}) => area),
  ].map(value => [value, value]),
);
