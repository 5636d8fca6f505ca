import {fill} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import {sayMoment} from '../../say-day';
import {type Block, buttons, text} from '../../screen';
import type {World} from '../../world';
import {documentLinks} from './document-links';
import {aboutOf} from './subject';

/** A letter that went: when, what it said, what was overruled for it, and whether there was an answer. */
export function sentBlocks({words}: World, owed: Owed): readonly Block[] {
  const {thanks} = words;
  const {letter} = owed;
  if (!letter) return [];
  const {sentOn, overruled, replyOn} = letter;
  return [
    text(
      fill(thanks.alreadySent, {when: sentOn ? sayMoment(sentOn, words) : ''}),
      'good',
    ),
    ...(letter.text === '' ? [] : [text(letter.text)]),
    ...(overruled === ''
      ? []
      : [
          {
            show: 'details' as const,
            summary: thanks.overruled,
            blocks: [text(overruled, 'quiet')],
          },
        ]),
    ...documentLinks(owed, words),
    replyOn === ''
      ? buttons({
          label: thanks.answered,
          press: {action: 'thanks.answered', about: aboutOf(owed)},
        })
      : text(fill(thanks.answeredOn, {when: sayMoment(replyOn, words)})),
  ];
}
