import {daysBetween, dayPart} from '../../day';
import {find, linkedIds} from '../../tracker';
import {kind, type Occasion} from './kind';

/** Days for which a kind no still waits for its thanks; later it would only puzzle. */
const FRESH_DAYS = 14;

/** T11: to somebody who said no kindly, or gave another name instead. */
export const declined = kind({
  id: 'declined',
  cell: 'declined',
  dueTimes: 2,
  optional: true,
  length: {least: 15, most: 90},
  parts: ['greeting', 'thanks', 'names', 'own', 'close'],
  asks: [],
  templates: ['declined', 'declinedShort'],
  occasions({tracker, today}) {
    const byPerson = new Map<string, Occasion>();
    for (const call of tracker.rows.calls) {
      const person = find(tracker, 'people', call.personId);
      if (!person || call.at === '') continue;
      if (!/^(declined|gave another name)/.test(call.outcome)) continue;
      const talked = tracker.rows.interviews.some(
        one =>
          one.status === 'done' && linkedIds(one.personIds).includes(person.id),
      );
      const begun = tracker.rows.letters.some(one => one.aboutId === call.id);
      const old = daysBetween(dayPart(call.at), today) > FRESH_DAYS;
      if (begun || (!talked && !old))
        byPerson.set(person.id, {about: call.id, person, at: call.at});
    }
    return [...byPerson.values()];
  },
});
