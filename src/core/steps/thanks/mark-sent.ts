import {addDays} from '../../day';
import {letterId, type Owed} from '../../letters/owed';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';

/** Days until the next friendly word after a thank-you; sources advise every few months. */
const KEEP_IN_TOUCH_DAYS = 90;

/** The letter has gone: it says when, and the person it went to has a next date, unless they have one already (S7.3, S7.12). */
export const markSent = (
  {now, today, words}: World,
  {interview, person}: Owed,
  channel: string,
): readonly Change[] => [
  put('letters', letterId(interview.id, person.id), {
    stage: 'sent',
    sentOn: now,
    channel,
  }),
  put('people', person.id, {
    stage: 'thanked',
    ...(person.nextOn !== '' && person.nextOn > today
      ? {}
      : {
          nextAction: words.thanks.keepInTouch,
          nextOn: addDays(today, KEEP_IN_TOUCH_DAYS),
        }),
  }),
];
