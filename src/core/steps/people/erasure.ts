import {literally} from '../../literally';
import type {Person} from '../../tables';
import {type Change, linkedIds, put, remove} from '../../tracker';
import type {World} from '../../world';

/** Everything about one person. A talk with others as well stays with the others; who named whom keeps no trace of them. */
export function erasure(
  {tracker, words}: World,
  {id, name}: Person,
): readonly Change[] {
  const {rows} = tracker;
  const others = (ids: string): string =>
    linkedIds(ids)
      .filter(other => other !== id)
      .join(' ');
  const talks = rows.interviews.filter(one =>
    linkedIds(one.personIds).includes(id),
  );
  const alone = new Set(
    talks
      .filter(one => linkedIds(one.personIds).length === 1)
      .map(one => one.id),
  );
  const referrals = rows.referrals.filter(
    one => one.fromPersonId === id || one.newPersonId === id,
  );
  const named = new Set(referrals.map(one => one.id));
  return [
    remove('people', id),
    ...rows.calls.filter(one => one.personId === id).map(gone('calls')),
    ...talks.map(one =>
      alone.has(one.id)
        ? remove('interviews', one.id)
        : put('interviews', one.id, {
            personIds: others(one.personIds),
            person: without(one.person, name),
          }),
    ),
    ...rows.answers
      .filter(one => one.personId === id || alone.has(one.interviewId))
      .map(gone('answers')),
    // What was said in a talk with others as well stays theirs.
    ...rows.answers
      .filter(
        one => one.personId !== id && linkedIds(one.personId).includes(id),
      )
      .filter(one => !alone.has(one.interviewId))
      .map(one =>
        put('answers', one.id, {
          personId: others(one.personId),
          person: without(one.person, name),
        }),
      ),
    ...rows.research
      .filter(one => alone.has(one.interviewId))
      .map(gone('research')),
    ...rows.scripts.filter(one => one.personId === id).map(gone('scripts')),
    ...rows.letters
      .filter(one => one.personId === id || named.has(one.aboutId))
      .map(gone('letters')),
    ...referrals.map(gone('referrals')),
    ...rows.people
      .filter(one => one.referredById === id && one.id !== id)
      .map(one =>
        put('people', one.id, {
          referredBy: '',
          referredById: '',
          // «Get in touch: Ana gave you the name» says who that was.
          ...(name !== '' && one.nextAction.includes(name)
            ? {nextAction: words.people.approachPlain}
            : {}),
        }),
      ),
    ...rows.plan
      .filter(one => one.aboutId === id || alone.has(one.aboutId))
      .map(gone('plan')),
  ];
}

const gone =
  (table: Change['table']) =>
  ({id}: {readonly id: string}): Change =>
    remove(table, id);

/** The names without this one and the mark beside it. */
function without(names: string, name: string): string {
  const whole = `\\s*${literally(name.trim())}\\s*`;
  return names.replace(
    new RegExp(`^${whole}(?:[;,]\\s*|$)|[;,]${whole}(?=[;,]|$)`, 'giu'),
    '',
  );
}
