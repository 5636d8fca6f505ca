import {fill} from '../../languages/words';
import {find} from '../../tracker';
import {holds} from '../wording';
import {blocking, type Check, doubt} from './finding';

/** Whoever named the reader is named only with their leave (S5.13). A leave that was refused holds the letter back. */
export const referrer: Check = ({letter, body, owed, world}) => {
  const {referredBy, referredById, mayUseName} = owed.person;
  if (mayUseName === 'yes') return [];
  const giver = find(world.tracker, 'people', referredById)?.name || referredBy;
  const whole = `${letter.subject}\n${body}`;
  const first = giver.split(/\s/)[0]!;
  const isReaders = holds(owed.person.name, first);
  const named = [
    giver,
    ...(first.length > 2 && !isReaders ? [first] : []),
  ].find(name => holds(whole, name));
  if (named === undefined) return [];
  const {checks} = world.words.letters;
  return [
    mayUseName === 'no'
      ? blocking('referrer', fill(checks.refusedName, {giver, named}))
      : doubt('referrer', fill(checks.notAskedName, {giver, named})),
  ];
};
