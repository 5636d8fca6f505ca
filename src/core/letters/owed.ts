import {addMinutes, type Moment} from '../day';
import type {Interview, Letter, Person} from '../tables';
import {find, linkedIds, type Tracker} from '../tracker';

/** A thank-you falls due this many hours after the talk, and is late after twice as long; it is welcome even then. */
export const DUE_HOURS = 24;

/** One person of one talk that took place, and the letter to them as far as it has come. */
export interface Owed {
  readonly interview: Interview;
  readonly person: Person;
  /** Undefined while nobody has begun it. */
  readonly letter: Letter | undefined;
  readonly due: Moment | '';
}

/** The same letter has the same id in every window: one a person a talk. */
export const letterId = (interviewId: string, personId: string): string =>
  `L-${interviewId}-${personId}`;

/** Every person of every talk that took place, in the order in which their letters fall due (S7.1). */
export function everyThanks(tracker: Tracker): readonly Owed[] {
  const people = new Map(tracker.rows.people.map(one => [one.id, one]));
  const letters = new Map(tracker.rows.letters.map(one => [one.id, one]));
  return tracker.rows.interviews
    .filter(interview => interview.status === 'done')
    .flatMap(interview =>
      linkedIds(interview.personIds).flatMap(id => {
        const person = people.get(id);
        if (!person) return [];
        const letter = letters.get(letterId(interview.id, id));
        return [{interview, person, letter, due: dueOn(interview, letter)}];
      }),
    )
    .sort((a, b) => (a.due || '9').localeCompare(b.due || '9'));
}

/** The letter to one person for one talk, begun or not; undefined when either is gone. */
export function oneThanks(
  tracker: Tracker,
  interviewId: string,
  personId: string,
): Owed | undefined {
  const interview = find(tracker, 'interviews', interviewId);
  const person = find(tracker, 'people', personId);
  if (!interview || !person) return undefined;
  const letter = find(tracker, 'letters', letterId(interviewId, personId));
  return {interview, person, letter, due: dueOn(interview, letter)};
}

const dueOn = (interview: Interview, letter: Letter | undefined): Moment | '' =>
  letter?.dueOn ||
  (interview.start && addMinutes(interview.start, DUE_HOURS * 60));

export const isSent = ({letter}: Owed): boolean => letter?.stage === 'sent';

/** Whether a try to send it was cut off, so that only the person can tell whether it went. */
export const mayHaveGone = ({letter}: Owed): boolean =>
  letter?.stage === 'sending';
