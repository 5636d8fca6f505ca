import {fill} from '../../languages/words';
import {wordsIn} from '../wording';
import {type Check, doubt} from './finding';

/** As long as its kind is read with pleasure (S7.4). An empty letter is told elsewhere. */
export const length: Check = ({body, owed, world}) => {
  const {least, most} = owed.kind.length;
  const {checks} = world.words.letters;
  const count = wordsIn(body).length;
  if (count === 0 || (count >= least && count <= most)) return [];
  return [
    doubt(
      'length',
      count < least
        ? fill(checks.tooShort, {count, least})
        : fill(checks.tooLong, {count, most}),
    ),
  ];
};
