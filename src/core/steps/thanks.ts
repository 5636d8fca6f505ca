import {dayPart} from '../day';
import {fill} from '../languages/words';
import {
  everyLetter,
  everyThanks,
  isInserted,
  isSent,
  isWaiting,
  mayHaveGone,
  type Owed,
} from '../letters/owed';
import type {World} from '../world';
import type {Step, Suggestion} from './step';
import {another, anotherFor} from './thanks/another';
import {answered} from './thanks/answered';
import {byHand} from './thanks/by-hand';
import {letterForm} from './thanks/form';
import {discarded, insert} from './thanks/insert';
import {lettersHome} from './thanks/letters-home';
import {
  addTemplate,
  bringTemplates,
  ownTemplate,
} from './thanks/make-templates';
import {make, preview, see} from './thanks/making';
import {otherWay, otherWaySave} from './thanks/other-way';
import {sendApproved} from './thanks/send-approved';
import {approve, send, takeBack} from './thanks/sending';
import {aboutOf} from './thanks/subject';
import {
  newTemplate,
  template,
  templateFile,
  templates,
} from './thanks/templates';
import {went, wentNot} from './thanks/uncertain';

/** Step 7: a thank-you letter for each talk, and for whatever else somebody is to be thanked for. */
export const thanks: Step = {
  id: 'thanks',

  state({tracker}) {
    const every = everyThanks(tracker);
    if (every.length === 0) return 'not begun';
    return every.every(isSent) ? 'done' : 'in progress';
  },

  suggestions: world =>
    everyLetter(world)
      .filter(isWaiting)
      .map(owed => suggestion(world, owed)),

  views: {
    home: world => lettersHome(world),
    letter: letterForm,
    see,
    preview,
    byHand,
    otherWay,
    another,
    anotherFor,
    templates: world => templates(world),
    template,
    newTemplate,
    templateFile,
  },

  changes: {
    make,
    start: see,
    send,
    approve,
    takeBack,
    sendApproved,
    went,
    wentNot,
    insert,
    discarded,
    answered,
    otherWaySave,
    ownTemplate,
    addTemplate,
    bringTemplates,
  },
};

function suggestion({today, words}: World, owed: Owed): Suggestion {
  const {thanks: said, letters, grammar} = words;
  const about = aboutOf(owed);
  const name = owed.person.name;
  if (mayHaveGone(owed) || isInserted(owed))
    return {
      says: fill(said.suggestUncertain, {name}),
      press: {action: 'thanks.preview', about},
      rank: 1,
    };
  return {
    says: owed.interview
      ? fill(said.suggest, {name})
      : fill(grammar.labelled, {
          label: letters.kinds[owed.kind.id].title,
          text: name,
        }),
    press: {action: 'thanks.letter', about},
    rank: owed.due !== '' && dayPart(owed.due) <= today ? 5 : 15,
  };
}
