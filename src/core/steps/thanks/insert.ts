import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Press} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {asRow, messageOf} from './going';
import {lettersHome} from './letters-home';
import {asSeen} from './sending';
import {owedBy} from './subject';

/**
 * Puts the letter that stood on the screen into the mail being written. The journal says so first: a run that is cut off afterwards
 * leaves a letter that the person is asked about, and that is not put in a second time by itself.
 */
export const insert = (world: World, press: Press): Deed =>
  asSeen(world, press, (owed, letter, overruled) => {
    const {to, subject, html} = messageOf(world, letter);
    return write(
      [
        put('letters', owed.id, {
          ...asRow(owed, letter),
          stage: 'in a draft',
          triedAt: world.now,
          approved: '',
          overruled,
        }),
      ],
      after =>
        show({
          ...lettersHome(
            after,
            fill(after.words.thanks.putIn, {name: owed.person.name}),
          ),
          insert: {to, subject, html},
        }),
    );
  });

/** It went nowhere with that mail: the letter is a draft again. */
export function discarded(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  return write(
    owed.letter?.stage === 'in a draft'
      ? [put('letters', owed.id, {stage: 'draft'})]
      : [],
    after => show(lettersHome(after, after.words.thanks.backToDraft)),
  );
}
