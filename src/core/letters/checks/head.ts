import {fill} from '../../languages/words';
import {markName} from '../../reading/after-mark';
import {setting} from '../../tracker';
import {isAddress} from '../address';
import {blocking, type Check} from './finding';

/** Google takes no longer subject in a mail. */
const SUBJECT_MOST = 250;

/** To whom, from whom and under which subject: whole, and each on one line, so that nothing in it can become another line of the mail's head. */
export const head: Check = ({letter: {to, subject}, body, owed, world}) => {
  const {kept, letters, settings} = world.words;
  const {checks} = letters;
  const replyTo = setting(world.tracker, 'replyTo');
  const lines = [
    [markName(kept.marks.subject), subject],
    [settings.name, setting(world.tracker, 'name')],
    [settings.replyTo, replyTo],
  ] as const;
  return [
    ...(to === '' ? [fill(checks.noAddress, {name: owed.person.name})] : []),
    ...(to !== '' && !isAddress(to)
      ? [fill(checks.badAddress, {address: to})]
      : []),
    ...lines
      .filter(([, value]) => hasBreak(value))
      .map(([name]) => fill(checks.headerBreak, {name})),
    ...(replyTo !== '' && !hasBreak(replyTo) && !isAddress(replyTo)
      ? [fill(checks.badReplyTo, {address: replyTo})]
      : []),
    ...(subject.trim() === '' ? [checks.noSubject] : []),
    ...(subject.length > SUBJECT_MOST
      ? [fill(checks.subjectLong, {count: subject.length, most: SUBJECT_MOST})]
      : []),
    ...(body.trim() === '' ? [checks.nothing] : []),
  ].map(says => blocking('head', says));
};

const hasBreak = (text: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(text);
