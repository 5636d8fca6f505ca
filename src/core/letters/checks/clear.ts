import {fill} from '../../languages/words';
import {wordsIn} from '../wording';
import {type Check, doubt} from './finding';

/** Words of a sentence that is still read in one go; guides to plain language ask for 20 on average and never more than 35. */
const SENTENCE_MOST = 35;

/** Plain words in sentences of a length that is read in one go (S7.11). */
export const clear: Check = ({body, world}) => {
  const {checks} = world.words.letters;
  const longest = body
    .split(/[.!?…。！？]\s|\n/u)
    .map(wordsIn)
    .reduce((most, one) => (one.length > most.length ? one : most));
  return longest.length <= SENTENCE_MOST
    ? []
    : [
        doubt(
          'clear',
          fill(checks.longSentence, {
            count: longest.length,
            start: longest.slice(0, 4).join(' '),
          }),
        ),
      ];
};
