import type {AuthMode, Host} from '../run';

/** What Google says when a run has taken too long. */
export const OVER_TIME = 'Exceeded maximum execution time';

/** How many milliseconds a run may take: 30 s for cards and simple triggers, 6 min for everything else. */
export const timeAllowed = (mode: AuthMode, app: Host['app']): number =>
  mode !== 'FULL' || app === 'GMAIL' || app === 'CALENDAR' ? 30_000 : 360_000;
