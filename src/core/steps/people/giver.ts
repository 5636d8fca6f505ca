import type {Person} from '../../tables';
import type {Tracker} from '../../tracker';
import {nameInFull, personMeant} from './meant';

/** Names offered as givers; any other can be typed. */
const MOST = 100;

/** People who may have named somebody: those one has met first. */
export const givers = (
  {rows}: Tracker,
  except: Pick<Person, 'id'>,
): readonly string[] => {
  const some = rows.people
    .filter(one => one.id !== except.id && one.name !== '')
    .sort((a, b) => Number(hasMet(b)) - Number(hasMet(a)))
    .slice(0, MOST);
  const counts = new Map<string, number>();
  for (const {name} of rows.people)
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    ...new Set(
      some.map(one =>
        counts.get(one.name) === 1 ? one.name : nameInFull(one),
      ),
    ),
  ];
};

/**
 * Who is meant by a typed name: somebody on the list, or a name that stands there alone.
 * A name that several people share asks for the organisation, unless it is what the row says already.
 */
export function giverOf(
  {rows}: Tracker,
  typed: string,
  person: Pick<Person, 'id' | 'referredBy' | 'referredById'>,
): {readonly referredBy: string; readonly referredById: string} {
  if (typed === person.referredBy)
    return {referredBy: typed, referredById: person.referredById};
  const one = personMeant(
    rows.people.filter(({id}) => id !== person.id),
    typed,
    'referredBy',
  );
  return one
    ? {referredBy: one.name, referredById: one.id}
    : {referredBy: typed, referredById: ''};
}

const hasMet = ({stage}: Person): boolean =>
  ['met', 'thanked', 'keeping in touch'].includes(stage);
