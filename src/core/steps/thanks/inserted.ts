import {type Deed, show, write} from '../../deed';
import {fill} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import {sayMoment} from '../../say-day';
import {type Block, buttons, type Press, text} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {thanksHome} from './home';
import {aboutOf, owedBy} from './subject';

/** What is asked of a letter that was put into a mail being written: only the person knows whether they sent that. */
export const insertedBlocks = (
  {words}: World,
  owed: Owed,
): readonly Block[] => [
  text(
    fill(words.thanks.inserted, {
      when: owed.letter?.triedAt ? sayMoment(owed.letter.triedAt, words) : '',
    }),
    'warn',
  ),
  buttons(
    {
      label: words.thanks.insertedWent,
      press: {action: 'thanks.went', about: aboutOf(owed)},
    },
    {
      label: words.thanks.insertedNot,
      press: {action: 'thanks.discarded', about: aboutOf(owed)},
    },
  ),
];

/** The mail was thrown away: the letter is a draft again. */
export function discarded(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  return write(
    owed.letter?.stage === 'in a draft'
      ? [put('letters', owed.id, {stage: 'draft'})]
      : [],
    after => show(thanksHome(after, after.words.thanks.backToDraft)),
  );
}
