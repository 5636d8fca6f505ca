import {fill} from '../../languages/words';
import {
  about,
  buttons,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import type {Person} from '../../tables';
import type {World} from '../../world';
import {personItem} from './person-item';

/** Shows who is probably the same, to be opened, and offers to add the new one all the same. */
export const duplicateScreen = (
  world: World,
  press: Press,
  name: string,
  same: readonly Person[],
): Screen => {
  const words = world.words.people;
  return {
    id: 'people.same',
    title: words.sameTitle,
    back: {
      label: world.words.steps.people.title,
      press: {action: 'people.home'},
    },
    blocks: [
      text(fill(words.same, {name})),
      list(same.map(one => personItem(world, one))),
      buttons({
        label:
          about(press, 'person') === '' ? words.addAnyway : words.saveAnyway,
        press: {
          action: 'people.save',
          about: {
            ...press.about,
            anyway: 'yes',
            typed: JSON.stringify(press.typed ?? {}),
          },
        },
        leaves: true,
      }),
    ],
  };
};
