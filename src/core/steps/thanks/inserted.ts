import {fill} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import {sayMoment} from '../../say-day';
import {type Block, buttons, text} from '../../screen';
import type {World} from '../../world';
import {aboutOf} from './subject';

/** What is asked of a letter that was put into a mail being written: only the person knows whether they sent that. */
export const insertedBlocks = (
  {words}: World,
  owed: Owed,
): readonly Block[] => [
  text(
    fill(words.thanks.inserted, {
      name: owed.person.name,
      when: owed.letter?.triedAt ? sayMoment(owed.letter.triedAt, words) : '',
    }),
    'warn',
  ),
  buttons(
    {
      label: words.thanks.insertedWent,
      press: {action: 'thanks.went', about: aboutOf(owed)},
      leaves: true,
    },
    {
      label: words.thanks.insertedNot,
      press: {action: 'thanks.discarded', about: aboutOf(owed)},
      leaves: true,
    },
  ),
];
