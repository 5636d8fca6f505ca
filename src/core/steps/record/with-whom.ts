import {firstNameOf} from '../../reading/full-name';
import {type Block, field, type Press, typed} from '../../screen';
import type {Interview, Person} from '../../tables';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';
import {nameInFull, personMeant} from '../people/meant';
import {talkers} from './talkers';

/** Everybody in a talk, and the rows of those who are new. */
interface Company {
  readonly personIds: string;
  readonly person: string;
  readonly changes: readonly Change[];
}

/** Who takes part: a panel has several names. Whoever met on the spot may be named here for the first time. */
export const withWhomField = (
  {words: {record: words}}: World,
  interview: Pick<Interview, 'person' | 'personIds' | 'outingId'>,
): Block =>
  field({
    name: 'withWhom',
    label: words.withWhom,
    kind: 'line',
    value: isUnnamed(interview) ? '' : interview.person,
    hint: words.withWhomHint,
  });

/** Whether nobody asked the name yet: a talk begun at an outing has only the place. */
export const isUnnamed = ({
  personIds,
  outingId,
}: Pick<Interview, 'personIds' | 'outingId'>): boolean =>
  personIds === '' && outingId !== '';

/** Who the field names; undefined where it says what the tracker has already, or nothing. Whoever takes part already is meant first. */
export function withWhom(
  world: World,
  press: Press,
  interview: Interview,
): Company | undefined {
  const fieldName = typed(press, 'withWhom') === '' ? 'name' : 'withWhom';
  const words = typed(press, fieldName);
  if (words === '' || (words === interview.person && !isUnnamed(interview)))
    return undefined;
  const here = talkers(world, interview);
  const some = namesIn(words).map(name => {
    const known =
      here.find(one => [one.name, nameInFull(one)].some(isLike(name))) ??
      personMeant(world.tracker.rows.people, name, fieldName);
    return known ?? {id: world.newId('P'), name, isNew: true as const};
  });
  const everybody = [...new Map(some.map(one => [one.id, one])).values()];
  return {
    personIds: everybody.map(one => one.id).join(' '),
    person: everybody.map(one => one.name).join('; '),
    changes: everybody.flatMap(one =>
      'isNew' in one ? [newcomer(world, interview, one)] : [],
    ),
  };
}

/** The names in a cell or a line; several stand separated by semicolons. */
export const namesIn = (words: string): readonly string[] =>
  words
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '');

const isLike =
  (name: string) =>
  (other: string): boolean =>
    other.toLowerCase() === name.toLowerCase();

const newcomer = (
  {today}: World,
  interview: Interview,
  {id, name}: Pick<Person, 'id' | 'name'>,
): Change =>
  put('people', id, {
    name,
    firstName: firstNameOf(name),
    stage: 'arranged',
    known: false,
    work: interview.work,
    addedOn: today,
    ...(interview.outingId === '' ? {} : {howFound: 'outing'}),
  });

/** The talk with the company it is said to be in. */
export const inCompany = (
  interview: Interview,
  company: Company | undefined,
): Interview =>
  company === undefined
    ? interview
    : {...interview, personIds: company.personIds, person: company.person};
