import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import {about, type LetterShown, type Press} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {
  asRow,
  messageOf,
  onItsWay,
  overruledBy,
  refusal,
  standsInTheWay,
} from './going';
import {lettersHome} from './letters-home';
import {markSent} from './mark-sent';
import {previewScreen} from './preview-screen';
import {owedBy} from './subject';

/**
 * Sends the letter that stood on the screen, at most once: first the journal says that it is on its way, then it goes, then it is marked.
 * A run that is cut off in between leaves the journal's entry, and the letter is never sent again by itself.
 */
export function send(world: World, press: Press): Deed {
  return asSeen(world, press, (owed, letter, overruled) =>
    write(
      [
        ...onItsWay(world, owed, letter),
        put('letters', owed.id, {overruled, approved: ''}),
      ],
      after => ({
        do: 'send',
        message: messageOf(world, letter),
        then: outcome =>
          outcome.went
            ? write(markSent(after, owed, 'e-mail'), done =>
                show(
                  lettersHome(
                    done,
                    fill(done.words.thanks.sent, {name: owed.person.name}),
                  ),
                ),
              )
            : backToDraft(
                after,
                press,
                letter,
                refusal(after.words, outcome, letter),
              ),
      }),
    ),
  );
}

/** Keeps the letter, word for word as it stood on the screen, to go with others. */
export function approve(world: World, press: Press): Deed {
  return asSeen(world, press, (owed, letter, overruled) =>
    write(
      [
        put('letters', owed.id, {
          ...asRow(owed, letter),
          stage: 'approved',
          approved: JSON.stringify(letter),
          overruled,
        }),
      ],
      after =>
        show(
          lettersHome(
            after,
            fill(after.words.thanks.approved, {name: owed.person.name}),
          ),
        ),
    ),
  );
}

/** It waits no longer with the others. */
export function takeBack(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  return write(
    owed.letter?.stage === 'approved'
      ? [put('letters', owed.id, {stage: 'draft', approved: ''})]
      : [],
    after => show(lettersHome(after, after.words.thanks.backToDraft)),
  );
}

/** Goes on with the letter as the person saw it, unless it went or may have gone meanwhile, or something stands in its way now. */
export function asSeen(
  world: World,
  press: Press,
  goOn: (owed: Owed, letter: LetterShown, overruled: string) => Deed,
): Deed {
  const owed = owedBy(world, press);
  const letter = JSON.parse(about(press, 'letter')) as LetterShown;
  const stage = owed.letter?.stage;
  const {findings, held} = standsInTheWay(
    world,
    owed,
    letter,
    about(press, 'overruled').split(' '),
  );
  return ['sent', 'sending', 'in a draft'].includes(stage ?? '') || held
    ? show(previewScreen(world, owed, letter))
    : goOn(owed, letter, overruledBy(findings));
}

/** The mail service refused before anything left. */
const backToDraft = (
  world: World,
  press: Press,
  letter: LetterShown,
  note: string,
): Deed =>
  write([put('letters', owedBy(world, press).id, {stage: 'draft'})], after =>
    show(previewScreen(after, owedBy(after, press), letter, note)),
  );
