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

export function stateOf(someone: Someone): State {
  const calendars = listCalendars(someone.workspace)
    .filter(({byScript}) => byScript)
    .map(({id}) => id);
  return {
    rows: Object.fromEntries(
      Object.values(TABLES).map(({title}) => [
        title,
        rowsOf(someone, title).map(row => withoutAddresses(row, calendars)),
      ]),
    ),
    documents: documentsOf(someone),
    mail: listMessages(someone.workspace).map(
      ({to, subject, text}) => `${to.join()} ${subject} ${text}`,
    ),
    events: calendars
      .flatMap(id => listEvents(someone.workspace, id))
      .filter(({status}) => status !== 'cancelled')
      .map(({summary, start}) => `${summary} ${JSON.stringify(start)}`)
      .sort(),
  };
}

const DOCUMENT = /^https:\/\/docs\.google\.com\/document\/d\//;

/** A document or a calendar made in another try has another address; an empty calendar may be left from the first. */
const withoutAddresses = (row: object, calendars: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([heading]) => !heading.includes('ocument'))
      .map(([heading, value]: [string, unknown]) => [
        heading,
        calendars.includes(String(value))
          ? 'a calendar of ours'
          : DOCUMENT.test(String(value))
            ? 'a document'
            : value,
      ]),
  );
