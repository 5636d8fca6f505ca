import type {Interview} from '../tables';
import type {Known} from './known';
import type {Question} from './question';
import {minutesOf, roomFor} from './timing';

/**
 * What is ticked before the person has chosen: the quick set for a talk on the spot; else own questions of this kind of work
 * for up to half of the room, then the bank by tier, leaving out what a research note answers already.
 */
export function preselected(
  interview: Interview,
  own: readonly Question[],
  bank: readonly Question[],
  known: ReadonlyMap<string, Known>,
): ReadonlySet<string> {
  if (interview.type === 'on the spot')
    return new Set(bank.filter(one => one.quick).map(one => one.id));
  const room = roomFor(minutesOf(interview));
  const mine = own
    .filter(one => one.workId !== '' && one.workId === interview.workId)
    .slice(0, Math.ceil(room / 2));
  const others = byTier(bank).filter(
    one => one.tier !== 'close' && known.get(one.id)?.note === undefined,
  );
  return new Set([...mine, ...others].slice(0, room).map(one => one.id));
}

/** The bank's order within each tier. */
export const byTier = (bank: readonly Question[]): readonly Question[] =>
  (['A', 'B', 'C', 'close'] as const).flatMap(tier =>
    bank.filter(one => one.tier === tier),
  );
