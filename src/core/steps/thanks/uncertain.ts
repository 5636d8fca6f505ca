import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import {sayMoment} from '../../say-day';
import {type Block, buttons, type Press, text} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {lettersHome} from './letters-home';
import {markSent} from './mark-sent';
import {aboutOf, owedBy} from './subject';

/** What is said of a letter whose sending was cut off, with two honest buttons. */
export function uncertainBlocks({words}: World, owed: Owed): readonly Block[] {
  const {letter} = owed;
  const about = aboutOf(owed);
  return [
    text(
      fill(words.thanks.uncertain, {
        when: letter?.triedAt ? sayMoment(letter.triedAt, words) : '',
      }),
      'warn',
    ),
    ...(letter?.text ? [text(letter.text, 'quiet')] : []),
    buttons(
      {label: words.thanks.went, press: {action: 'thanks.went', about}},
      {label: words.thanks.wentNot, press: {action: 'thanks.wentNot', about}},
    ),
  ];
}

/** The person says that it went: then it did when it was tried. */
export function went(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const then = {...world, now: owed.letter?.triedAt || world.now};
  return write(markSent(then, owed, 'e-mail'), after =>
    show(
      lettersHome(
        after,
        fill(after.words.thanks.sent, {name: owed.person.name}),
      ),
    ),
  );
}

/** The person looked and it is not there: it is a draft again. */
export function wentNot(world: World, press: Press): Deed {
  const {id} = owedBy(world, press);
  return write([put('letters', id, {stage: 'draft'})], after =>
    show(lettersHome(after, after.words.thanks.backToDraft)),
  );
}
