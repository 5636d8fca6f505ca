import {ApiError} from '../../rules/api-error';
import discovery from '../../rules/discovery/calendar.v3.json';
import {
  checkShape,
  readOnlyFields,
  unavailableFields,
} from '../../rules/request-shape';
import {
  type KeptCalendar,
  readCalendar,
} from '../../workspace/calendars/kept-calendars';
import type {Workspace} from '../../workspace/workspace';
import {checkOptions, type Options} from '../drive/parameters';

type Method = keyof typeof discovery.methods;

/** Refuses parameters that the call does not have or that are not offered here. */
export function checkParameters(
  method: `calendar.${Method}`,
  offered: readonly string[],
  options: Options,
): void {
  const known = discovery.methods[method.slice('calendar.'.length) as Method];
  checkOptions({method, known: known.parameters, offered}, options);
}

/** Refuses a resource whose shape Google would not take, and fields that are not offered here. */
export function checkResource(
  method: string,
  schema: 'Calendar' | 'Event' | 'FreeBusyRequest',
  resource: unknown,
): void {
  const faults = checkShape(discovery, schema, resource);
  if (faults.length > 0) throw new ApiError(method, faults.join('\n'));
  const [field] = unavailableFields(discovery, schema, resource);
  if (field !== undefined)
    throw new Error(
      `${method} with ${field} is not available in the local workspace`,
    );
}

/** Refuses what only Google writes of a new event. An event that was read may be sent back whole, as Google allows. */
export function checkNewEvent(method: string, resource: unknown): void {
  const [field] = readOnlyFields(discovery, 'Event', resource);
  if (field !== undefined)
    throw new Error(
      `${method} with ${field}, which is read-only, is not available in the local workspace`,
    );
}

/** The calendar, where a script may see it: one that a script made. */
export function ownCalendar(
  workspace: Workspace,
  method: string,
  id: string,
): KeptCalendar {
  const calendar = readCalendar(workspace, id);
  if (!calendar?.byScript) throw new ApiError(method, 'Not Found', 404);
  return calendar;
}

/** Refuses what has changed since the caller last saw it, where the caller says what they saw. */
export function checkUnchanged(
  method: string,
  etag: string,
  headers: Readonly<Record<string, unknown>> = {},
): void {
  const wanted = headers['If-Match'];
  if (typeof wanted === 'string' && wanted !== '*' && wanted !== etag)
    throw new ApiError(method, 'Precondition Failed', 412);
}

export const etagOf = (revision: number): string => `"${revision}"`;
