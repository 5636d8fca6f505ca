import {fill} from '../../languages/words';
import {type Check, doubt} from './finding';
import {phraseIn} from './phrases';

/** A thank-you has one message: it asks for no job. */
export const job: Check = ({letter, body, owed, world}) => {
  if (!owed.kind.noJob) return [];
  const {jobWishes, checks} = world.words.letters;
  const found = phraseIn(`${letter.subject}\n${body}`, jobWishes);
  return found === undefined
    ? []
    : [doubt('job', fill(checks.asksForJob, {found}))];
};
