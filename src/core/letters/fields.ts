import {dayPart} from '../day';
import {type Kept, keptInAll} from '../languages/kept';
import type {Words} from '../languages/words';
import {ownValue} from '../own-value';
import {firstNameOf} from '../reading/full-name';
import {saidAs} from '../said-as';
import {sayDay} from '../say-day';
import {sayList} from '../say-list';
import {type Letter, type Person, TABLES} from '../tables';
import type {Column} from '../tables/table';
import {find, setting} from '../tracker';
import type {World} from '../world';
import {fillText} from './fill-in';
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
  const {interview, person, referral} = owed;
  const day = interview?.start ? sayDay(dayPart(interview.start), words) : '';
  const values = {
    firstName: firstName(person),
    name: person.name,
    formOfAddress: formOfAddress(person, words),
    organisation: person.organisation,
    role: person.role,
    work: saidAs(tracker, interview?.work ?? person.work),
    day: day,
    place: interview?.place ?? '',
    today: sayDay(today, words),
    topic: own.topic || owed.topic || '',
    particular: own.particular,
    willDo: own.willDo,
    more: own.more,
    ownSentence: own.ownSentence,
    names: sayList(namesGivenBy(world, owed), words),
    newName:
      find(tracker, 'people', referral?.newPersonId)?.name ||
      referral?.name ||
      own.topic,
    assistant: person.assistant,
    myName: setting(tracker, 'name'),
    reach: setting(tracker, 'reach'),
  };
  // A template made in another language is filled as well; where two languages differ, the one spoken now is meant.
  return withFieldsFilled(
    Object.fromEntries(
      [...keptInAll(), words.kept].flatMap(kept => [
        ...headingsOf('people', person, kept),
        ...(interview ? headingsOf('interviews', interview, kept) : []),
        ...named(values, kept.letterFields),
      ]),
    ),
  );
}

/** Words of one's own may name fields, too: filled here once, they are the same on the screen, in the document and in the mail. */
const withFieldsFilled = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value.includes('{{') ? fillText(value, fields) : value,
    ]),
  );

type FieldId = keyof Kept['letterFields'];

const named = (
  values: Readonly<Record<FieldId, string>>,
  names: Kept['letterFields'],
): readonly (readonly [string, string])[] =>
  (Object.keys(values) as FieldId[]).map(id => [names[id], values[id]]);

/** The first name as the tracker has it, or else what the whole name tells of it. */
export const firstName = ({firstName: first, name}: Person): string =>
  first || firstNameOf(name);

/** How somebody is greeted: as the tracker has it, or else as the language greets. */
export const formOfAddress = (person: Person, {grammar}: Words): string =>
  person.formOfAddress ||
  (grammar.addressBy === 'whole name' ? person.name : firstName(person));

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

/** The cells of a row that hold words, by their headings. */
const headingsOf = (
  table: 'people' | 'interviews',
  row: object,
  {sheet, values: said}: Kept,
): readonly (readonly [string, string])[] => {
  const values = new Map<string, unknown>(Object.entries(row));
  const headings = new Map(Object.entries(sheet.headings[table]));
  return Object.entries<Column>(TABLES[table].columns).flatMap(
    ([name, {hidden, kind}]) => {
      const value = values.get(name);
      if (typeof value !== 'string' || hidden) return [];
      return [
        [
          headings.get(name)!,
          kind === 'choice' ? (ownValue(said, value) ?? value) : value,
        ],
      ];
    },
  );
};
