import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import {sayMoment} from '../../say-day';
import {type Block, buttons, type Press, text} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {thanksHome} from './home';
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

/** The person found it in their Sent folder. */
export function went(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  return write(markSent(world, owed, 'e-mail'), after =>
    show(
      thanksHome(
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
    show(thanksHome(after, after.words.thanks.backToDraft)),
  );
}
