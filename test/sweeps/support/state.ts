import {listMessages} from '../../../local/workspace/mail';
import {TABLES} from '../../../src/core/tables';
import type {Someone} from '../../stories/support/person';
import {documentsOf, rowsOf} from '../../stories/support/tracker';

/** Everything a person would notice if it were lost or there twice. */
export interface State {
  readonly rows: Readonly<Record<string, readonly object[]>>;
  readonly documents: readonly string[];
  readonly mail: readonly string[];
}

export const stateOf = (someone: Someone): State => ({
  rows: Object.fromEntries(
    Object.values(TABLES).map(({title}) => [
      title,
      rowsOf(someone, title).map(withoutAddresses),
    ]),
  ),
  documents: documentsOf(someone),
  mail: listMessages(someone.workspace).map(
    ({to, subject, text}) => `${to.join()} ${subject} ${text}`,
  ),
});

/** A document made in another try has another address. */
const withoutAddresses = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).filter(([heading]) => !heading.includes('ocument')),
  );
