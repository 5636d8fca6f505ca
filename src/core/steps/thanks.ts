import {dayPart} from '../day';
import {fill} from '../languages/words';
import {everyThanks, isSent, mayHaveGone, type Owed} from '../letters/owed';
import type {World} from '../world';
import type {Step, Suggestion} from './step';
import {letterForm} from './thanks/form';
import {thanksHome} from './thanks/home';
import {make, preview, see} from './thanks/making';
import {otherWay, otherWaySave} from './thanks/other-way';
import {send} from './thanks/sending';
import {went, wentNot} from './thanks/uncertain';

/** Step 7: a thank-you letter for each talk. */
export const thanks: Step = {
  id: 'thanks',

  state({tracker}) {
    const every = everyThanks(tracker);
    if (every.length === 0) return 'not begun';
    return every.every(isSent) ? 'done' : 'in progress';
  },

  suggestions: world =>
    everyThanks(world.tracker)
      .filter(owed => !isSent(owed))
      .map(owed => suggestion(world, owed)),

  views: {
    home: world => thanksHome(world),
    letter: letterForm,
    see,
    preview,
    otherWay,
  },

  changes: {make, send, went, wentNot, otherWaySave, start: see},
};

const suggestion = ({today, words}: World, owed: Owed): Suggestion => {
  const values = {name: owed.person.name};
  const about = {interview: owed.interview.id, person: owed.person.id};
  return mayHaveGone(owed)
    ? {
        says: fill(words.thanks.suggestUncertain, values),
        press: {action: 'thanks.preview', about},
        rank: 1,
      }
    : {
        says: fill(words.thanks.suggest, values),
        press: {action: 'thanks.letter', about},
        rank: owed.due !== '' && dayPart(owed.due) <= today ? 5 : 15,
      };
};
