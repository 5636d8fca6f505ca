import {addDays, type Day, dayPart} from '../day';
import {fill} from '../languages/words';
import {everyLetter, isWaiting} from '../letters/owed';
import type {Press} from '../screen';
import {whomNext} from '../steps/calls/whom-next';
import {aboutOf} from '../steps/thanks/subject';
import type {World} from '../world';

/** Days ahead that are looked at. */
const DAYS_AHEAD = 28;

/** Something to do by a day. */
export interface DueItem {
  readonly what: string;
  readonly on: Day;
  /** Where it is done. */
  readonly press: Press;
  /** The row by which it is put off; undefined where it is only done at its place. */
  readonly row?: {
    readonly table: 'people' | 'letters' | 'plan';
    readonly id: string;
  };
  /** Whether it is done when the person says so; a call or a letter is done by doing it. */
  readonly isDoneByWord: boolean;
}

/** Calls and reminders after silence, words to keep in touch, thank-yous and news owed, and the plan: what falls due in the next four weeks or has before, the earliest first. */
export const dueItems = (world: World): readonly DueItem[] =>
  [...calls(world), ...people(world), ...letters(world), ...plans(world)]
    .filter(({on}) => on <= addDays(world.today, DAYS_AHEAD))
    .sort((a, b) => a.on.localeCompare(b.on));

const calls = (world: World): readonly DueItem[] =>
  whomNext(world).flatMap(({person, next}): DueItem[] =>
    next.on === ''
      ? []
      : [
          {
            what: fill(world.words.calendar.duePerson, {
              person: person.name,
              action:
                (next.next === 'call' && person.nextAction) ||
                world.words.calls.next[next.next],
            }),
            on: next.on,
            press: {action: 'calls.script', about: {person: person.id}},
            row: {table: 'people', id: person.id},
            isDoneByWord: false,
          },
        ],
  );

function people(world: World): readonly DueItem[] {
  const called = new Set(whomNext(world).map(({person}) => person.id));
  return world.tracker.rows.people.flatMap((person): DueItem[] =>
    person.nextOn === '' || person.doNotContact || called.has(person.id)
      ? []
      : [
          {
            what: fill(world.words.calendar.duePerson, {
              person: person.name,
              action: person.nextAction || world.words.people.approachPlain,
            }),
            on: person.nextOn,
            press: {action: 'people.show', about: {person: person.id}},
            row: {table: 'people', id: person.id},
            isDoneByWord: true,
          },
        ],
  );
}

const letters = (world: World): readonly DueItem[] =>
  everyLetter(world)
    .filter(isWaiting)
    .flatMap((owed): DueItem[] =>
      owed.due === ''
        ? []
        : [
            {
              what: fill(world.words.calendar.dueLetter, {
                person: owed.person.name,
                letter: world.words.letters.kinds[owed.kind.id].title,
              }),
              on: dayPart(owed.due),
              press: {action: 'thanks.letter', about: aboutOf(owed)},
              isDoneByWord: false,
              ...(owed.letter
                ? {row: {table: 'letters' as const, id: owed.id}}
                : {}),
            },
          ],
    );

const plans = ({tracker}: World): readonly DueItem[] =>
  tracker.rows.plan.flatMap(({id, what, dueOn, doneOn}): DueItem[] =>
    what === '' || dueOn === '' || doneOn !== ''
      ? []
      : [
          {
            what,
            on: dueOn,
            press: {action: 'record.plan'},
            row: {table: 'plan', id},
            isDoneByWord: true,
          },
        ],
  );
