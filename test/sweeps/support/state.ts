import {listCalendars} from '../../../local/workspace/calendars/kept-calendars';
import {listEvents} from '../../../local/workspace/calendars/kept-events';
import {listMessages} from '../../../local/workspace/mail';
import {TABLES} from '../../../src/core/tables';
import type {Someone} from '../../stories/support/person';
import {documentsOf, rowsOf} from '../../stories/support/tracker';

/** Everything a person would notice if it were lost or there twice. */
export interface State {
  readonly rows: Readonly<Record<string, readonly object[]>>;
  readonly documents: readonly string[];
  readonly mail: readonly string[];
  readonly events: readonly string[];
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
  events: listCalendars(someone.workspace)
    .filter(({byScript}) => byScript)
    .flatMap(({id}) => listEvents(someone.workspace, id))
    .filter(({status}) => status !== 'cancelled')
    .map(({summary, start}) => `${summary} ${JSON.stringify(start)}`)
    .sort(),
});

/** A document made in another try has another address. */
const withoutAddresses = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).filter(([heading]) => !heading.includes('ocument')),
  );
