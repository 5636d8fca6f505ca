import {addMinutes, type Moment} from '../day';
import {paceOf} from '../pace';
import type {Interview, Letter, Person, Referral} from '../tables';
import {find, linkedIds, type Tracker} from '../tracker';
import type {World} from '../world';
import {FREE_KINDS, kindById, kindInCell, kindOfTalk, KINDS} from './kinds';
import type {Kind, KindId, Occasion} from './kinds/kind';

/** One letter to one person, as far as it has come. */
export interface Owed {
  /** The id of its row, the same in every window. */
  readonly id: string;
  readonly kind: Kind;
  readonly person: Person;
  /** The id of what it is about: a talk, a name, a call, a kind of work; or the day it was begun. */
  readonly about: string;
  readonly interview?: Interview;
  readonly referral?: Referral;
  readonly topic?: string;
  /** The template that fits best, where it is not the kind's first. */
  readonly template?: string;
  /** Undefined while nobody has begun it. */
  readonly letter: Letter | undefined;
  readonly due: Moment | '';
  /** Hours after which it falls due; it is late after twice as long, and welcome even then. Undefined where none counts. */
  readonly hours: number | undefined;
}

/** A letter about a talk. */
export type OwedForTalk = Owed & {readonly interview: Interview};

/** The same letter has the same id in every window: one a person a talk. */
export const letterId = (interviewId: string, personId: string): string =>
  `L-${interviewId}-${personId}`;

/** The same for a letter that is about something else. */
export const otherLetterId = (
  kind: KindId,
  about: string,
  personId: string,
): string => `L-${kind}-${about}-${personId}`;

/** Every person of every talk that took place, in the order in which their letters fall due (S7.1). */
export function everyThanks(tracker: Tracker): readonly OwedForTalk[] {
  const people = new Map(tracker.rows.people.map(one => [one.id, one]));
  const letters = new Map(tracker.rows.letters.map(one => [one.id, one]));
  return tracker.rows.interviews
    .filter(interview => interview.status === 'done')
    .flatMap(interview =>
      linkedIds(interview.personIds).flatMap(id => {
        const person = people.get(id);
        const letter = letters.get(letterId(interview.id, id));
        return person ? [forTalk(tracker, {interview, person, letter})] : [];
      }),
    )
    .sort(byDue);
}

/** Every letter that is owed, fits, is begun or went, in the order in which they fall due. */
export function everyLetter(world: World): readonly Owed[] {
  const {tracker} = world;
  const found = new Map<string, Owed>(
    everyThanks(tracker).map(one => [one.id, one]),
  );
  for (const kind of KINDS)
    for (const occasion of kind.occasions?.(world) ?? []) {
      const owed = forOther(tracker, kind, occasion);
      found.set(owed.id, owed);
    }
  for (const letter of tracker.rows.letters)
    if (!found.has(letter.id)) {
      const owed = byHand(tracker, letter);
      if (owed) found.set(letter.id, owed);
    }
  return [...found.values()].sort(byDue);
}

/** The letter to one person for one talk, begun or not; undefined when either is gone. */
export function oneThanks(
  tracker: Tracker,
  interviewId: string,
  personId: string,
): OwedForTalk | undefined {
  const interview = find(tracker, 'interviews', interviewId);
  const person = find(tracker, 'people', personId);
  if (!interview || !person) return undefined;
  const letter = find(tracker, 'letters', letterId(interviewId, personId));
  return forTalk(tracker, {interview, person, letter});
}

/** A letter that is about no talk: one that is called for, one that was begun, or one begun now; undefined when its person is gone or there is no such kind. */
export function oneOther(
  world: World,
  {kind, about, person}: Readonly<Record<'kind' | 'about' | 'person', string>>,
): Owed | undefined {
  const some = FREE_KINDS.find(one => one.id === kind);
  if (!some) return undefined;
  const {tracker} = world;
  const occasion = some
    .occasions?.(world)
    .find(one => one.about === about && one.person.id === person);
  if (occasion) return forOther(tracker, some, occasion);
  const to = find(tracker, 'people', person);
  return to && forOther(tracker, some, {about, person: to, at: ''});
}

/** The kind is the talk's own until the letter is made; then it is what the person chose. */
function forTalk(
  tracker: Tracker,
  {
    interview,
    person,
    letter,
  }: Pick<OwedForTalk, 'interview' | 'person' | 'letter'>,
): OwedForTalk {
  const chosen =
    letter && letter.text !== '' ? kindInCell(letter.kind) : undefined;
  const kind = chosen ?? kindOfTalk(interview, tracker);
  return {
    id: letterId(interview.id, person.id),
    kind,
    person,
    about: interview.id,
    interview,
    letter,
    ...dueFrom(tracker, {at: interview.start, kind, letter}),
  };
}

/** The same letter as one of another kind. */
export const withKind = (
  tracker: Tracker,
  owed: OwedForTalk,
  kind: Kind,
): OwedForTalk => ({
  ...owed,
  kind,
  ...dueFrom(tracker, {at: owed.interview.start, kind, letter: owed.letter}),
});

function forOther(
  tracker: Tracker,
  kind: Kind,
  {at, ...occasion}: Occasion,
): Owed {
  const id = otherLetterId(kind.id, occasion.about, occasion.person.id);
  const letter = find(tracker, 'letters', id);
  return {
    id,
    kind,
    ...occasion,
    letter,
    ...dueFrom(tracker, {at, kind, letter}),
  };
}

/** What it was begun for is gone or was never a row: the letter itself is not. */
function byHand(tracker: Tracker, letter: Letter): Owed | undefined {
  const person = find(tracker, 'people', letter.personId);
  const kind = kindInCell(letter.kind);
  if (!person || !kind || kind.fits || letter.aboutId === '') return undefined;
  return {
    id: letter.id,
    kind: kindById(kind.id),
    person,
    about: letter.aboutId,
    letter,
    ...dueFrom(tracker, {at: '', kind: kindById(kind.id), letter}),
  };
}

/** When it falls due at the person's pace; a day that stands in the letter's row comes first. A kind that has twice as long keeps twice as long. */
function dueFrom(
  tracker: Tracker,
  {
    at,
    kind,
    letter,
  }: {
    readonly at: Moment | '';
    readonly kind: Kind;
    readonly letter: Letter | undefined;
  },
): Pick<Owed, 'due' | 'hours'> {
  const hours =
    kind.dueTimes === undefined
      ? undefined
      : kind.dueTimes * paceOf(tracker).thanksHours;
  const counted =
    at === '' || hours === undefined ? '' : addMinutes(at, hours * 60);
  return {due: letter?.dueOn || counted, hours};
}

const byDue = (a: Owed, b: Owed): number =>
  (a.due || '9').localeCompare(b.due || '9');

/** From here on it is late: as long again after it was due. */
export const lateFrom = ({due, hours}: Owed): Moment | '' =>
  due === '' || hours === undefined ? '' : addMinutes(due, hours * 60);

export const isSent = ({letter}: Owed): boolean => letter?.stage === 'sent';

/** Whether a try to send it was cut off, so that only the person can tell whether it went. */
export const mayHaveGone = ({letter}: Owed): boolean =>
  letter?.stage === 'sending';

/** Seen, approved, and waiting to go with others. Where somebody only typed the word into the tab, nobody has seen the letter. */
export const isApproved = ({letter}: Owed): boolean =>
  letter?.stage === 'approved' && letter.approved !== '';

/** Whether it was put into a mail that the person sends themselves, so that only they can tell whether it went. */
export const isInserted = ({letter}: Owed): boolean =>
  letter?.stage === 'in a draft';

/** Whether it waits for the person: it is owed, or it was begun. */
export const isWaiting = (owed: Owed): boolean =>
  !isSent(owed) && (!owed.kind.optional || owed.letter !== undefined);
