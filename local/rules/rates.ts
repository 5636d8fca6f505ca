import type {Workspace} from '../workspace/workspace';
import {ApiError} from './api-error';

/** Requests that one person may make in a minute of the workspace's clock, by Google's published limits of each API. */
const A_MINUTE: Readonly<Record<string, Readonly<Record<Kind, number>>>> = {
  Sheets: {Read: 60, Write: 60},
  Docs: {Read: 300, Write: 60},
};

type Kind = 'Read' | 'Write';

const MINUTE = 60_000;

/**
 * Counts one call of an advanced service, or refuses it as Google does when the minute's requests are used up. Only where the workspace
 * keeps rates: calls take no time here, so that an honest script would meet limits that it cannot reach with Google.
 */
export function countRequest(workspace: Workspace, callName: string): void {
  const [service = '', ...rest] = callName.split('.');
  const limits = workspace.keepsRates ? A_MINUTE[service] : undefined;
  if (limits === undefined) return;
  const kind: Kind = READING.test(callName) ? 'Read' : 'Write';
  const now = workspace.clock.now();
  const times = timesOf(workspace);
  const lately = (times.get(service + kind) ?? []).filter(
    time => now - time < MINUTE,
  );
  if (lately.length >= limits[kind])
    throw new ApiError(
      [service, ...rest].map(lowerFirst).join('.'),
      `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service '${service.toLowerCase()}.googleapis.com'.`,
      429,
    );
  times.set(service + kind, [...lately, now]);
}

const READING = /\.(get|batchGet|search|getByDataFilter|batchGetByDataFilter)$/;

const lowerFirst = (name: string): string =>
  name.charAt(0).toLowerCase() + name.slice(1);

/** When each kind of request was made of late. Gone with the program, as it means a minute. */
const timesOf = (workspace: Workspace): Map<string, readonly number[]> => {
  const times = TIMES.get(workspace) ?? new Map<string, readonly number[]>();
  TIMES.set(workspace, times);
  return times;
};

const TIMES = new WeakMap<Workspace, Map<string, readonly number[]>>();
