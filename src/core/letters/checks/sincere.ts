import {fill} from '../../languages/words';
import {type Check, doubt} from './finding';
import {phraseIn} from './phrases';

/** Praise that would fit anybody says nothing, and is felt to (S7.10). */
export const sincere: Check = ({body, world}) => {
  const {flattery, checks} = world.words.letters;
  const found = phraseIn(body, flattery);
  return found === undefined
    ? []
    : [doubt('sincere', fill(checks.flatters, {found}))];
};
