import {linkedIds} from '../../tracker';
import {find} from '../../tracker';
import {kind} from './kind';

/** T10: when a decision is made or a position found, to everybody who had a part in it. */
export const decision = kind({
  id: 'decision',
  cell: 'decision',
  optional: true,
  length: {least: 30, most: 160},
  parts: ['greeting', 'thanks', 'point', 'own', 'close'],
  asks: ['topic', 'particular', 'more'],
  templates: ['decision', 'decisionShort'],
  occasions: ({tracker}) =>
    tracker.rows.work
      .filter(one => one.status === 'kept')
      .flatMap(work => {
        const ids = tracker.rows.interviews
          .filter(one => one.status === 'done' && one.workId === work.id)
          .flatMap(one => linkedIds(one.personIds));
        return [...new Set(ids)].flatMap(id => {
          const person = find(tracker, 'people', id);
          return person
            ? [{about: work.id, person, at: '' as const, topic: work.name}]
            : [];
        });
      }),
});
