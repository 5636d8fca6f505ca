import {fill} from '../../languages/words';
import {dayPart} from '../../day';
import {sayDay} from '../../say-day';
import type {LetterShown} from '../../screen';
import type {World} from '../../world';
import type {OwnWords} from '../fields';
import {lateFrom, type Owed} from '../owed';
import {bodyOf} from '../wording';
import {alike} from './alike';
import {clear} from './clear';
import {fields} from './fields';
import {
  blocking,
  type Check,
  type CheckId,
  doubt,
  type Finding,
} from './finding';
import {head} from './head';
import {job} from './job';
import {length} from './length';
import {names} from './names';
import {organisation} from './organisation';
import {particular} from './particular';
import {referrer} from './referrer';
import {sincere} from './sincere';

const noContact: Check = ({owed: {person}, world}) =>
  person.doNotContact
    ? [
        blocking(
          'noContact',
          fill(world.words.letters.checks.doNotContact, {name: person.name}),
        ),
      ]
    : [];

/** A sentence only this person would write (S7.10). */
const ownSentence: Check = ({own, world}) =>
  own.ownSentence === ''
    ? [doubt('ownSentence', world.words.letters.checks.noOwnSentence)]
    : [];

const late: Check = ({owed, world: {now, words}}) => {
  const from = lateFrom(owed);
  return from === '' || owed.due === '' || now <= from
    ? []
    : [
        doubt(
          'late',
          fill(words.letters.checks.late, {
            day: sayDay(dayPart(owed.due), words),
          }),
        ),
      ];
};

/** In the order in which they are told. */
const CHECKS: Readonly<Record<CheckId, Check>> = {
  fields,
  head,
  noContact,
  referrer,
  names,
  organisation,
  particular,
  job,
  length,
  clear,
  alike,
  sincere,
  ownSentence,
  late,
};

/** Everything the person should look at before this letter goes; what blocks first. */
export function findingsIn(
  letter: LetterShown,
  owed: Owed,
  world: World,
  own: OwnWords = ownOf(owed),
): readonly Finding[] {
  const checked = {letter, body: bodyOf(letter), owed, own, world};
  const all = Object.values(CHECKS).flatMap(check => check(checked));
  return [...all.filter(one => one.blocks), ...all.filter(one => !one.blocks)];
}

/** What the person has put into a letter so far. */
export const ownOf = ({letter, topic = ''}: Owed): OwnWords => ({
  topic: letter?.topic || topic,
  particular: letter?.particular ?? '',
  willDo: letter?.willDo ?? '',
  more: letter?.more ?? '',
  ownSentence: letter?.ownSentence ?? '',
});
