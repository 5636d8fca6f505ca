import {fill} from '../../languages/words';
import {FREE_KINDS} from '../../letters/kinds';
import {Problem} from '../../problem';
import {
  about,
  buttons,
  field,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Person} from '../../tables';
import {find} from '../../tracker';
import type {World} from '../../world';

/** Names offered where several fit what was typed. */
const OFFERED = 20;

/** A thank-you that nobody waits for: to whom, then of which kind. */
export function another(world: World, press: Press): Screen {
  const {thanks: words, steps} = world.words;
  const id = about(press, 'person');
  const person = find(world.tracker, 'people', id);
  if (id !== '' && !person) throw new Problem('gone');
  if (person) return kindsFor(world, person);
  return {
    id: 'thanks.another',
    title: words.another,
    back: {label: steps.thanks.title, press: {action: 'thanks.home'}},
    blocks: [
      field({
        name: 'name',
        label: words.toWhom,
        kind: 'line',
        value: '',
        hint: words.toWhomHint,
      }),
      buttons({
        label: words.next,
        press: {action: 'thanks.anotherFor'},
        kind: 'main',
      }),
    ],
  };
}

/** The person of this name, or those it may mean. */
export function anotherFor(world: World, press: Press): Screen {
  const {thanks: words} = world.words;
  const name = typed(press, 'name');
  const wanted = name.toLowerCase();
  if (wanted === '') throw new Problem('whoToThank', {}, 'name');
  const {people} = world.tracker.rows;
  const exact = people.filter(one => one.name.trim().toLowerCase() === wanted);
  const some =
    exact.length > 0
      ? exact
      : people.filter(one => one.name.toLowerCase().includes(wanted));
  if (some.length === 0) throw new Problem('nobodyOfThatName', {name}, 'name');
  if (some.length === 1) return kindsFor(world, some[0]!);
  return {
    id: 'thanks.anotherFor',
    title: words.another,
    back: {label: words.toWhom, press: {action: 'thanks.another'}},
    blocks: [
      text(fill(words.several, {name})),
      list(
        some.slice(0, OFFERED).map(one => ({
          title: one.name,
          text: [one.role, one.organisation].filter(part => part).join(', '),
          press: {action: 'thanks.another', about: {person: one.id}},
        })),
      ),
    ],
  };
}

const kindsFor = ({words, today}: World, person: Person): Screen => ({
  id: `thanks.another ${person.id}`,
  title: fill(words.thanks.formTitle, {name: person.name}),
  back: {label: words.steps.thanks.title, press: {action: 'thanks.home'}},
  blocks: [
    text(words.thanks.whichKind, 'quiet'),
    list(
      FREE_KINDS.map(({id}) => ({
        title: words.letters.kinds[id].title,
        text: words.letters.kinds[id].when,
        press: {
          action: 'thanks.letter',
          about: {kind: id, about: today, person: person.id},
        },
      })),
    ),
  ],
});
