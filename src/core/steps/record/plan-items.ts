import type {Day} from '../../day';
import type {PlanItem} from '../../tables';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';

/** What is planned about one talk, or overall where no id is given; what is due first comes first. */
export const planOf = (
  {tracker}: World,
  aboutId?: string,
): readonly PlanItem[] =>
  tracker.rows.plan
    .filter(
      one =>
        one.what !== '' && (aboutId === undefined || one.aboutId === aboutId),
    )
    .sort((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9'));

export const isDue = ({dueOn, doneOn}: PlanItem, today: Day): boolean =>
  doneOn === '' && dueOn !== '' && dueOn <= today;

/** One row a line. A line that is planned about the same thing already, and not done, is not added twice. */
export function newItems(
  world: World,
  some: {
    readonly lines: string;
    readonly dueOn: Day | '';
    readonly about: string;
    readonly aboutId: string;
    readonly source: 'debrief' | 'me' | 'cadence';
  },
): readonly Change[] {
  const open = new Set(
    planOf(world, some.aboutId)
      .filter(one => one.doneOn === '')
      .map(one => one.what.toLowerCase()),
  );
  const lines = new Set(
    some.lines
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && !open.has(line.toLowerCase())),
  );
  return [...lines].map(what =>
    put('plan', world.newId('D'), {
      what,
      about: some.about,
      aboutId: some.aboutId,
      dueOn: some.dueOn,
      source: some.source,
    }),
  );
}
