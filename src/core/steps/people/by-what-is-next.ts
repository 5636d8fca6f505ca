import type {Person} from '../../tables';
import {RUNGS, rungOf} from './ladder';

const LAST_STAGES: readonly string[] = ['resting', 'closed'];

/** People with a day to act first, the earliest before the others; then those to approach, the easiest first; the resting and closed last. */
export const byWhatIsNext = (people: readonly Person[]): readonly Person[] =>
  people
    .map(person => ({person, key: keyOf(person)}))
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(one => one.person);

function keyOf(person: Person): string {
  const name = person.name.toLowerCase();
  if (person.doNotContact || LAST_STAGES.includes(person.stage))
    return `3 ${name}`;
  if (person.nextOn !== '') return `0 ${person.nextOn} ${name}`;
  const isOpen = person.stage === 'to approach' || person.stage === '';
  return `${isOpen ? 1 : 2} ${RUNGS.indexOf(rungOf(person))} ${name}`;
}
