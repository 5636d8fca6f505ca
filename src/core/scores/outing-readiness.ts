import {talksWithQuestions} from '../questions/chosen';
import type {Outing} from '../tables';
import type {Tracker} from '../tracker';
import type {ScoreItem} from './score';

export type OutingReadinessId =
  'targets' | 'featuredJobs' | 'approach' | 'quickSet' | 'carry';

/**
 * How ready an outing is, five times 20: employers or groups listed, their jobs noted, the approach rehearsed, the quick questions
 * looked at on its page or chosen for one of its talks, and clothes, cards and notepad seen to.
 */
export function outingReadiness(
  tracker: Tracker,
  outing: Outing,
): readonly ScoreItem<OutingReadinessId>[] {
  const targets = outing.targets.split('\n').filter(line => line.trim() !== '');
  const talks = tracker.rows.interviews.filter(
    one => one.outingId === outing.id,
  );
  const have = talksWithQuestions(tracker);
  const met: Readonly<Record<OutingReadinessId, boolean>> = {
    targets: targets.length > 0,
    featuredJobs: targets.some(line => /\S\s+[-–—]\s+\S/.test(line)),
    approach: outing.rehearsed,
    quickSet: outing.pageOpened !== '' || talks.some(one => have.has(one.id)),
    carry:
      outing.packed ||
      talks.some(one => one.dress !== '' || one.briefOpened !== ''),
  };
  return Object.entries(met).map(([id, isMet]) => ({
    id: id as OutingReadinessId,
    points: isMet ? 20 : 0,
    of: 20,
    mends: {
      action: id === 'quickSet' ? 'prepare.outingPage' : 'prepare.outing',
      about: {outing: outing.id},
    },
  }));
}
