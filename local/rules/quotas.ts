import type {Workspace} from '../workspace/workspace';

/** What a consumer account may use in a day, by Google's published quotas. */
const A_DAY = {
  email: 100,
  documents: 250,
  spreadsheets: 250,
  calendar: 5000,
  properties: 50_000,
} as const;

export type Quota = keyof typeof A_DAY;

const DAY = 24 * 60 * 60 * 1000;

/** How much is left of today's quota. A day begins with the first use and lasts 24 hours. */
export const leftToday = (workspace: Workspace, quota: Quota): number =>
  A_DAY[quota] - today(workspace, quota).used;

/** Uses up `amount` of the day's quota, or throws Google's refusal and uses up nothing. */
export function spend(workspace: Workspace, quota: Quota, amount = 1): void {
  const {since, used} = today(workspace, quota);
  if (used + amount > A_DAY[quota])
    throw new Error(
      `Service invoked too many times for one day: ${CALLED[quota] ?? quota}.`,
    );
  workspace.store.write(`quotas/${quota}`, {since, used: used + amount});
}

/** How Google's sentence calls a quota, where it is not the quota's own name. */
const CALLED: Readonly<Partial<Record<Quota, string>>> = {
  documents: 'docs create',
  spreadsheets: 'spreadsheets create',
};

interface Use {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly used: number;
}

function today({store, clock}: Workspace, quota: Quota): Use {
  const now = clock.now();
  const use = store.read<Use>(`quotas/${quota}`);
  return use && now - use.since < DAY ? use : {since: now, used: 0};
}
