import {dayPart} from '../day';
import {fill, type Words} from '../languages/words';
import {firstNameOf} from '../reading/full-name';
import {saidAs} from '../said-as';
import {sayDay} from '../say-day';
import {type Letter, type Person, TABLES, type TableId} from '../tables';
import type {Column} from '../tables/table';
import {find, setting} from '../tracker';
import type {World} from '../world';
import type {Owed} from './owed';

/** A letter's fields by the names they have between `{{` and `}}`; an empty value is a hole that holds the letter back. */
export type Fields = Readonly<Record<string, string>>;

/** What the person put into the letter themselves. */
export type OwnWords = Pick<
  Letter,
  'topic' | 'particular' | 'willDo' | 'more' | 'ownSentence'
>;

/** Everything a template may ask for: the tracker's own headings, and above them what the talk, the person and the person's own words say. */
export function fieldsFor(world: World, owed: Owed, own: OwnWords): Fields {
  const {tracker, words, today} = world;
  const names = words.letters.fields;
  const {interview, person, referral} = owed;
  const day = interview?.start ? sayDay(dayPart(interview.start), words) : '';
  return {
    ...headingsOf('people', person),
    ...(interview ? headingsOf('interviews', interview) : {}),
    [names.firstName]: firstName(person),
    [names.name]: person.name,
    [names.formOfAddress]: person.formOfAddress || firstName(person),
    [names.organisation]: person.organisation,
    [names.role]: person.role,
    [names.work]: saidAs(tracker, interview?.work ?? person.work),
    [names.day]: day,
    [names.place]: interview?.place ?? '',
    [names.today]: sayDay(today, words),
    [names.topic]: own.topic || owed.topic || '',
    [names.particular]: own.particular,
    [names.willDo]: own.willDo,
    [names.more]: own.more,
    [names.ownSentence]: own.ownSentence,
    [names.names]: joined(namesGivenBy(world, owed), words),
    [names.newName]:
      find(tracker, 'people', referral?.newPersonId)?.name ||
      referral?.name ||
      own.topic,
    [names.assistant]: person.assistant,
    [names.myName]: setting(tracker, 'name'),
    [names.reach]: setting(tracker, 'reach'),
  };
}

/** The first name as the tracker has it, or else what the whole name tells of it. */
export const firstName = ({firstName: first, name}: Person): string =>
  first || firstNameOf(name);

/** The names the reader gave: in this talk, or outside of any. */
export const namesGivenBy = (
  {tracker}: World,
  {person, interview}: Owed,
): readonly string[] =>
  tracker.rows.referrals
    .filter(
      one =>
        one.fromPersonId === person.id &&
        (interview
          ? one.interviewId === interview.id
          : !find(tracker, 'interviews', one.interviewId)),
    )
    .map(one => one.name)
    .filter(name => name !== '');

/** «A», «A and B», «A, B and C» */
const joined = (names: readonly string[], {letters}: Words): string =>
  names.length < 2
    ? (names[0] ?? '')
    : fill(letters.and, {
        some: names.slice(0, -1).join(', '),
        last: names[names.length - 1]!,
      });

/** The cells of a row that hold words, by their headings. */
const headingsOf = (table: TableId, row: object): Fields => {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    Object.entries<Column>(TABLES[table].columns).flatMap(([name, column]) => {
      const value = values.get(name);
      return typeof value === 'string' && !column.hidden
        ? [[column.heading, value]]
        : [];
    }),
  );
};
