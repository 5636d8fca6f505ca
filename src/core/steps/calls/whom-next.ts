import {dayPart} from '../../day';
import {paceOf} from '../../pace';
import {fill} from '../../languages/words';
import {type Next, nextAfter} from '../../scores/cadence';
import {callsByPerson} from '../../scripts/calls-of';
import {sayDayFrom} from '../../say-day';
import type {Call, Person} from '../../tables';
import {linkedIds} from '../../tracker';
import type {World} from '../../world';

/** Somebody to be reached, and what comes next with them. */
export interface Reach {
  readonly person: Person;
  readonly next: Next;
  /** The last attempt; undefined before the first. */
  readonly last: Call | undefined;
  /** Whether it is for today or earlier; a first call without a day always is. */
  readonly isDue: boolean;
}

const STAGES = ['', 'to approach', 'contacted'];

/** Everybody still to be reached: what is due first, the longest waiting at its head; then first calls; then what is ahead. */
export function whomNext(world: World): readonly Reach[] {
  const {tracker, today} = world;
  const callsOf = callsByPerson(tracker);
  const arranged = withTalkAhead(world);
  const pace = paceOf(tracker);
  return tracker.rows.people
    .filter(
      one =>
        one.name !== '' &&
        !one.doNotContact &&
        STAGES.includes(one.stage) &&
        !arranged.has(one.id),
    )
    .map((person): Reach => {
      const calls = callsOf(person);
      const next = nextAfter(calls, today, pace);
      const on = next.next === 'call' ? person.nextOn : putOff(next.on, person);
      return {
        person,
        next: {...next, on},
        last: calls.at(-1),
        isDue: on === '' ? next.next === 'call' : on <= today,
      };
    })
    .filter(({next}) => next.next !== 'nothing' && next.next !== 'record')
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

/** Silence has its days; somebody may have put them off. */
const putOff = (on: Next['on'], {nextOn}: Person): Next['on'] =>
  on !== '' && nextOn > on ? nextOn : on;

const sortKey = ({isDue, next: {next, on}, person}: Reach): string =>
  `${isDue ? (next === 'call' && on === '' ? '1' : '0') : '2'}${
    next === 'arrange' ? '0' : '1'
  } ${on || person.addedOn || '9'}`;

function withTalkAhead({tracker, today}: World): ReadonlySet<string> {
  return new Set(
    tracker.rows.interviews
      .filter(
        one =>
          ['planned', 'confirmed', 'moved', ''].includes(one.status) &&
          (one.start === '' || dayPart(one.start) >= today),
      )
      .flatMap(one => linkedIds(one.personIds)),
  );
}

/** Why this person, in a sentence. */
export function reasonFor(
  {words, today}: World,
  {person, next: {next}, last}: Reach,
): string {
  const {reasons} = words.calls;
  const {organisation, referredBy, known} = person;
  if (next === 'call') {
    if (referredBy !== '') return fill(reasons.namedBy, {giver: referredBy});
    if (known) return reasons.known;
    return organisation === ''
      ? reasons.fresh
      : fill(reasons.at, {organisation});
  }
  const day = last?.at ? sayDayFrom(today, dayPart(last.at), words) : '';
  if (next === 'callAgain' && last?.nextTime)
    return fill(reasons.callAgainAt, {time: last.nextTime});
  return next === 'tryAnother' && organisation !== ''
    ? fill(reasons.tryAnotherAt, {day, organisation})
    : fill(reasons[next], {day});
}
