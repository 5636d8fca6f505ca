import {addDays} from '../../day';
import type {Owed} from '../../letters/owed';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';

/** Days until the next friendly word after a thank-you; sources advise every few months. */
const KEEP_IN_TOUCH_DAYS = 90;

/** The letter has gone: it says when, and the person it went to has a next date, unless they have one already (S7.3, S7.12). */
export const markSent = (
  world: World,
  owed: Owed,
  channel: string,
): readonly Change[] => [
  put('letters', owed.id, {
    stage: 'sent',
    sentOn: world.now,
    channel,
    approved: '',
  }),
  ...(owed.kind.id === 'assistant' ? [] : nextWord(world, owed)),
  ...tidings(world, owed),
];

const nextWord = (
  {today, words}: World,
  {interview, person}: Owed,
): readonly Change[] => [
  put('people', person.id, {
    ...(interview ? {stage: 'thanked'} : {}),
    ...(person.nextOn !== '' && person.nextOn > today
      ? {}
      : {
          nextAction: words.thanks.keepInTouch,
          nextOn: addDays(today, KEEP_IN_TOUCH_DAYS),
        }),
  }),
];

/** The giver of a name knows now what came of it. */
const tidings = ({now}: World, {kind, referral}: Owed): readonly Change[] =>
  kind.id === 'news' && referral
    ? [put('referrals', referral.id, {giverToldOn: now})]
    : [];
