import {dayPart} from '../day';
import type {Words} from '../languages/words';
import {sayDay} from '../say-day';
import type {Letter, Person} from '../tables';
import {setting, type Tracker} from '../tracker';
import type {Owed} from './owed';

/** A letter's fields by the names they have between `{{` and `}}`; an empty value is a hole that holds the letter back. */
export type Fields = Readonly<Record<string, string>>;

/** What the person put into the letter themselves. */
export type OwnWords = Pick<Letter, 'particular' | 'willDo' | 'ownSentence'>;

/** Everything a template may ask for, filled from the talk, the person and the person's own words. */
export const fieldsFor = (
  {interview, person}: Owed,
  own: OwnWords,
  tracker: Tracker,
  words: Words,
): Fields => {
  const names = words.letters.fields;
  return {
    [names.firstName]: firstName(person),
    [names.name]: person.name,
    [names.formOfAddress]: person.formOfAddress || firstName(person),
    [names.organisation]: person.organisation,
    [names.role]: person.role,
    [names.work]: interview.work,
    [names.day]: interview.start && sayDay(dayPart(interview.start), words),
    [names.particular]: own.particular,
    [names.willDo]: own.willDo,
    [names.ownSentence]: own.ownSentence,
    [names.myName]: setting(tracker, 'name'),
    [names.reach]: setting(tracker, 'reach'),
  };
};

/** The first name as the tracker has it, or else the first word of the name. */
export const firstName = ({firstName: first, name}: Person): string =>
  first || (name.trim().split(/\s+/)[0] ?? '');
