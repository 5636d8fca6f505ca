import {counted, fill} from '../languages/words';
import {opinionsWanted} from '../pace';
import {Problem} from '../problem';
import {about, type Press} from '../screen';
import type {Person} from '../tables';
import {find} from '../tracker';
import type {World} from '../world';
import {editScreen, namesIn, newScreen} from './people/form';
import {home} from './people/home';
import {
  importLook,
  importSave,
  importScreen,
  importUndo,
} from './people/import';
import {isToApproach, toApproach} from './people/ladder';
import {fromReferral, referralIs} from './people/names-given';
import {partners, practiceScreen} from './people/practice';
import {erase, removeScreen, removeYes, restore} from './people/remove';
import {save} from './people/save';
import {showPerson} from './people/show';
import {waitingNames} from './people/waiting-names';
import type {Step, StepState, Suggestion} from './step';

/** Due people named in «Next for you»; the list has them all. */
const MOST_DUE = 5;

/** Step 2: identify whom to talk with. */
export const people: Step = {
  id: 'people',
  state,
  suggestions: world => [
    ...firstPerson(world),
    ...due(world),
    ...names(world),
    ...practice(world),
    ...nextPerson(world),
  ],
  views: {
    home: (world, press) => home(world, press),
    new: (world, press) => newScreen(world, about(press, 'work')),
    show: (world, press) => showPerson(world, personOf(world, press)),
    edit: (world, press) => editScreen(world, personOf(world, press)),
    remove: (world, press) => removeScreen(world, personOf(world, press)),
    practice: world => practiceScreen(world),
    import: world => importScreen(world),
    importLook,
  },
  changes: {
    save,
    fromReferral,
    referralIs,
    removeYes,
    restore,
    erase,
    importSave,
    importUndo,
  },
};

function personOf({tracker}: World, press: Press): Person {
  const person = find(tracker, 'people', about(press, 'person'));
  if (!person) throw new Problem('gone');
  return person;
}

/** Done once each kind of work still looked into has as many people as opinions are wanted on it. */
function state({tracker}: World): StepState {
  const {rows} = tracker;
  if (rows.people.length === 0) return 'not begun';
  const counts = new Map<string, number>();
  for (const person of rows.people)
    for (const name of namesIn(person.work.toLowerCase()))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const isCovered =
    rows.work.length > 0 &&
    rows.work
      .filter(one => one.status !== 'kept' && one.status !== 'set aside')
      .every(
        one =>
          (counts.get(one.name.toLowerCase()) ?? 0) >=
          opinionsWanted(tracker, one),
      );
  return isCovered ? 'done' : 'in progress';
}

const firstPerson = ({tracker, words}: World): readonly Suggestion[] =>
  tracker.rows.people.length > 0
    ? []
    : [
        {
          says: words.people.suggestFirst,
          press: {action: 'people.new'},
          rank: tracker.rows.work.length > 0 ? 20 : 45,
        },
      ];

/** Those to approach whose day has come. What follows a call belongs to the calls. */
const due = ({tracker, today, words}: World): readonly Suggestion[] =>
  tracker.rows.people
    .filter(
      one => isToApproach(one) && one.nextOn !== '' && one.nextOn <= today,
    )
    .sort((a, b) => a.nextOn.localeCompare(b.nextOn))
    .slice(0, MOST_DUE)
    .map(one => ({
      says: fill(words.people.suggestDue, {
        name: one.name,
        action: one.nextAction || words.people.approachPlain,
      }),
      press: {action: 'people.show', about: {person: one.id}},
      rank: 9,
    }));

function names({tracker, words}: World): readonly Suggestion[] {
  const waiting = waitingNames(tracker).length;
  return waiting === 0
    ? []
    : [
        {
          says: counted(words, waiting, words.people.suggestNames),
          press: {action: 'people.home'},
          rank: 15,
        },
      ];
}

/** Offered before the first talk of all and no more after it (S2.2). */
const practice = ({tracker, words}: World): readonly Suggestion[] =>
  tracker.rows.interviews.length > 0 || partners(tracker).length === 0
    ? []
    : [
        {
          says: words.people.suggestPractice,
          press: {action: 'people.practice'},
          rank: 30,
        },
      ];

function nextPerson({tracker, words}: World): readonly Suggestion[] {
  const [next] = toApproach(tracker);
  return next === undefined
    ? []
    : [
        {
          says: fill(words.people.suggestApproach, {name: next.person.name}),
          press: {action: 'people.show', about: {person: next.person.id}},
          rank: 32,
        },
      ];
}
