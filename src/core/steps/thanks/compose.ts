import {counted} from '../../languages/words';
import {
  everyLetter,
  isApproved,
  isInserted,
  isWaiting,
  mayHaveGone,
} from '../../letters/owed';
import {buttons, field, heading, list, type Screen, text} from '../../screen';
import type {World} from '../../world';
import {letterItem} from './home';
import {insertedBlocks} from './inserted';

/** As many letters as a person looks through beside a message. */
const SHOWN = 8;
/** Questions that are asked at once. */
const ASKED = 3;

/** Beside a message that is being written: what only the person can tell of earlier ones, then the letters that may go into this one, and the way to one for anybody else. */
export function composeScreen(world: World, said?: string): Screen {
  const {thanks: words} = world.words;
  const every = everyLetter(world);
  const uncertain = every.filter(mayHaveGone);
  const waiting = every.filter(
    one => isWaiting(one) && !isInserted(one) && !mayHaveGone(one),
  );
  const offered = [
    ...waiting.filter(isApproved),
    ...waiting.filter(one => !isApproved(one)),
  ];
  return {
    id: 'thanks.compose',
    title: words.composeTitle,
    ...(said === undefined ? {} : {said}),
    blocks: [
      ...every
        .filter(isInserted)
        .slice(0, ASKED)
        .flatMap(one => insertedBlocks(world, one)),
      ...(uncertain.length === 0
        ? []
        : [
            heading(words.asked),
            list(uncertain.slice(0, ASKED).map(one => letterItem(one, world))),
          ]),
      heading(words.waiting),
      list(
        offered.slice(0, SHOWN).map(one => letterItem(one, world)),
        words.composeNone,
      ),
      ...(offered.length > SHOWN
        ? [
            text(
              counted(world.words, offered.length - SHOWN, words.more),
              'quiet',
            ),
          ]
        : []),
      heading(words.another),
      field({
        name: 'name',
        label: words.toWhom,
        kind: 'line',
        value: '',
        hint: words.toWhomHint,
      }),
      buttons({label: words.next, press: {action: 'thanks.anotherFor'}}),
    ],
  };
}
