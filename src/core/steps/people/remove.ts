import {type Deed, show, write} from '../../deed';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {about, buttons, type Press, type Screen, text} from '../../screen';
import type {Person} from '../../tables';
import {type Change, find, linkedIds, put, remove} from '../../tracker';
import type {World} from '../../world';
import {home} from './home';

/** Asks before somebody goes, and whether what they told goes with them: it is theirs. */
export const removeScreen = (world: World, person: Person): Screen => {
  const words = world.words.people;
  const of = {person: person.id};
  const others = erasure(world, person).length - 1;
  return {
    id: `people.remove ${person.id}`,
    title: words.remove,
    back: {label: person.name, press: {action: 'people.edit', about: of}},
    blocks: [
      text(fill(words.removeSure, {name: person.name})),
      ...(others > 0 ? [text(counted(others, words.eraseHint), 'warn')] : []),
      buttons(
        {label: words.removeNo, press: {action: 'people.show', about: of}},
        {
          label: words.removeYes,
          press: {action: 'people.removeYes', about: of},
          kind: 'danger',
        },
        ...(others > 0
          ? [
              {
                label: words.erase,
                press: {action: 'people.erase', about: of},
                kind: 'danger' as const,
              },
            ]
          : []),
      ),
    ],
  };
};

export function removeYes(world: World, press: Press): Deed {
  const person = find(world.tracker, 'people', about(press, 'person'));
  if (!person) throw new Problem('gone');
  return write([remove('people', person.id)], after =>
    show(
      home(
        after,
        undefined,
        fill(after.words.people.removed, {name: person.name}),
        buttons({
          label: after.words.people.undo,
          press: {
            action: 'people.restore',
            about: {row: JSON.stringify(person)},
          },
          leaves: true,
        }),
      ),
    ),
  );
}

export function restore(_world: World, press: Press): Deed {
  const person = JSON.parse(about(press, 'row')) as Person;
  return write([put('people', person.id, person)], after =>
    show(
      home(
        after,
        undefined,
        fill(after.words.people.restored, {name: person.name}),
      ),
    ),
  );
}

export function erase(world: World, press: Press): Deed {
  const person = find(world.tracker, 'people', about(press, 'person'));
  if (!person) throw new Problem('gone');
  return write(erasure(world, person), after =>
    show(
      home(
        after,
        undefined,
        fill(after.words.people.erased, {name: person.name}),
      ),
    ),
  );
}

/** Everything about one person. A talk with others as well stays with the others; who named whom keeps no trace of them. */
function erasure({tracker}: World, {id, name}: Person): readonly Change[] {
  const {rows} = tracker;
  const talks = rows.interviews.filter(one =>
    linkedIds(one.personIds).includes(id),
  );
  const alone = new Set(
    talks
      .filter(one => linkedIds(one.personIds).length === 1)
      .map(one => one.id),
  );
  return [
    remove('people', id),
    ...rows.calls.filter(one => one.personId === id).map(gone('calls')),
    ...talks.map(one =>
      alone.has(one.id)
        ? remove('interviews', one.id)
        : put('interviews', one.id, {
            personIds: linkedIds(one.personIds)
              .filter(other => other !== id)
              .join(' '),
            person: without(one.person, name),
          }),
    ),
    ...rows.answers
      .filter(one => one.personId === id || alone.has(one.interviewId))
      .map(gone('answers')),
    ...rows.research
      .filter(one => alone.has(one.interviewId))
      .map(gone('research')),
    ...rows.letters.filter(one => one.personId === id).map(gone('letters')),
    ...rows.referrals
      .filter(one => one.fromPersonId === id || one.newPersonId === id)
      .map(gone('referrals')),
    ...rows.people
      .filter(one => one.referredById === id && one.id !== id)
      .map(one => put('people', one.id, {referredBy: '', referredById: ''})),
    ...rows.plan
      .filter(one => one.aboutId === id || alone.has(one.aboutId))
      .map(gone('plan')),
  ];
}

const gone =
  (table: Change['table']) =>
  ({id}: {readonly id: string}): Change =>
    remove(table, id);

const without = (names: string, name: string): string =>
  names
    .split(/([;,]\s*)/)
    .filter((_, index) => index % 2 === 0)
    .map(one => one.trim())
    .filter(one => one !== '' && one.toLowerCase() !== name.toLowerCase())
    .join(', ');
