import {fill} from '../../languages/words';
import {sayDayFrom} from '../../say-day';
import {sayValue} from '../../say-value';
import type {Item, Tone} from '../../screen';
import type {Person} from '../../tables';
import type {World} from '../../world';

/** A line that leads to somebody: who they are, what is next, their stage. */
export const personItem = (world: World, person: Person): Item => {
  const text = [whoTheyAre(world, person), nextWords(world, person)]
    .filter(part => part !== '')
    .join('\n');
  return {
    title: person.name,
    ...(text === '' ? {} : {text}),
    ...(person.stage === ''
      ? {}
      : {
          badge: {
            text: sayValue(person.stage, world.words),
            tone: TONES[person.stage] ?? 'plain',
          },
        }),
    press: {action: 'people.show', about: {person: person.id}},
  };
};

/** «Beekeeper, Honey & Sons», or as much of it as is known. */
export const whoTheyAre = (
  {words}: World,
  {role, organisation}: Pick<Person, 'role' | 'organisation'>,
): string =>
  role === '' || organisation === ''
    ? role || organisation
    : fill(words.people.atOrganisation, {role, organisation});

/** The next action and its day; '' where none is planned. */
export const nextWords = (
  {today, words}: World,
  {nextAction, nextOn}: Person,
): string =>
  nextAction === '' && nextOn === ''
    ? ''
    : nextOn === ''
      ? fill(words.people.waitsFor, {action: nextAction})
      : fill(words.people.nextOn, {
          action: nextAction || words.people.approachPlain,
          day: sayDayFrom(today, nextOn, words),
        });

const TONES: Readonly<Record<string, Tone>> = {
  thanked: 'good',
  'keeping in touch': 'good',
  resting: 'quiet',
  closed: 'quiet',
};
