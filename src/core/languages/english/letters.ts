import {letterKinds} from './letters-kinds';
import {otherTemplates} from './letters-other';
import {talkTemplates} from './letters-talk';

/** Thank-you letters: what their fields and parts are called, and what may hold one back. Fields stand in double braces. */
export const letters = {
  parts: {
    greeting: 'Greeting',
    thanks: 'Thanks',
    point: 'The particular point',
    use: 'What you will do with it',
    names: 'Names they gave',
    own: 'Your own words',
    close: 'Close',
  },
  checks: {
    hole: '“{name}” is still empty. Fill it in, then look at the letter again.',
    unknownField:
      'The letter asks for “{name}”, which Seven Steps does not know. Correct it in the document or the template.',
    mistypedField:
      'The letter asks for “{name}”, which Seven Steps does not know. Did you mean “{near}”? Correct it in the document or the template.',
    noAddress:
      'There is no e-mail address for {name}. Add it to the person, or print the letter and send it by post.',
    badAddress:
      '“{address}” is not a complete e-mail address. Correct it with the person.',
    badReplyTo:
      '“{address}” in your Settings tab is not a complete e-mail address for answers. Correct it there, or leave it empty.',
    noSubject:
      'The letter has no subject. Begin its first line with “Subject:” and a few words.',
    subjectLong:
      'The subject has {count} characters; mail takes {most}. Shorten its first line.',
    headerBreak:
      '“{name}” runs over several lines, and a mail’s head takes one. Keep it to one line.',
    nothing: 'The letter is empty. Write a few lines in its document first.',
    doNotContact:
      '{name} is marked “do not contact”. Leave it, or change that with the person first.',
    refusedName:
      '{giver} said their name is not to be used, and the letter names them. Take “{named}” out.',
    notAskedName:
      'The letter names {giver}, and whether you may is not noted. Ask them, or take “{named}” out.',
    otherName:
      '“{found}” stands in the letter, and that is {whose}, not {name}. Look whether it belongs there.',
    noName: 'The name of {name} is nowhere in the letter. Greet them by it.',
    otherOrganisation:
      '“{found}” stands in the letter, but {name} is with {organisation}. Look whether it belongs there.',
    nothingParticular:
      'Nothing in the letter comes from your notes of this talk. Put in one thing only {name} could have told you.',
    noPoint:
      'No particular point yet. Put in one thing that was said or shown to you.',
    asksForJob:
      '“{found}” sounds like asking for a job, and this letter is for thanks alone. Say it another time, or leave it out.',
    tooShort:
      '{count} words are few for this kind; {least} or more read better. Add what you took away.',
    tooLong:
      '{count} words are many for this kind; up to {most} are read with pleasure. Take something out.',
    alike:
      '{percent} of the three-word sequences here also stand in your letter to {name}. People at one place compare: change the point and your own words.',
    longSentence:
      'One sentence has {count} words (“{start} …”). Two shorter ones read better.',
    flatters:
      '“{found}” would fit anybody. Say instead what this person said or did.',
    noOwnSentence:
      'No sentence of your own yet. One that only you would write makes it sincere.',
    late: 'It was due {day}. It is still welcome; send it now, and need not excuse yourself.',
  },
  /** Words that sound like asking for a job, in any capitals; `*` stands for the rest of a word. */
  jobWishes: [
    'hire me',
    'hiring me',
    'job for me',
    'offer me a',
    'any openings',
    'any vacanc*',
    'open position*',
    'my résumé is attached',
    'attached my résumé',
    'attached my resume',
    'my cv is attached',
    'attach my cv',
    'consider me for',
    'consider my application',
    'would love to work for you',
    'would like to work for you',
    'looking for a job',
    'give me a job',
    'give me a chance',
    'join your team',
    'keep me in mind for',
  ],
  /** Praise that would fit anybody, in any capitals; `*` stands for the rest of a word. */
  flattery: [
    'truly inspiring',
    'so inspiring',
    'an inspiration to',
    'truly amazing',
    'absolutely amazing',
    'incredibly impress*',
    'deeply honoured',
    'deeply honored',
    'words cannot express',
    'beyond grateful',
    'forever grateful',
    'eternally grateful',
    'you are the best',
    'second to none',
  ],
  kinds: letterKinds,
  templates: {...talkTemplates, ...otherTemplates},
};
