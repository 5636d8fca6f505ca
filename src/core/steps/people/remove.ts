import {type Deed, show, write} from '../../deed';
import {counted, fill} from '../../languages/words';
import {Problem} from '../../problem';
import {about, buttons, type Press, type Screen, text} from '../../screen';
import type {Person} from '../../tables';
import {find, put, remove} from '../../tracker';
import type {World} from '../../world';
import {erasedScreen, traces} from './erased';
import {erasure} from './erasure';
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
      ...(others > 0
        ? [text(counted(world.words, others, words.eraseHint), 'warn')]
        : []),
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
  const elsewhere = traces(world, person);
  return write(erasure(world, person), after =>
    show(erasedScreen(after, person, elsewhere)),
  );
}
