import type {SituationWords} from '../../../scripts/situation';

/** A first request in writing. */
export const email: SituationWords = {
  title: 'First e-mail',
  when: 'Under a hundred words: how you come to them, what you want to know, how little time it takes.',
  subject: 'A few questions about {{Kind of work}}',
  opening:
    'Dear {{Form of address}},\n[[{{Named by}} gave me your name. ]]My name is {{My name}}. [[{{My introduction}}.]]',
  easing: 'If this comes at a bad time, a short no is fine.',
  body: 'I’m finding out about {{Kind of work}} by talking with people who do it[[, and your work at {{Organisation}} is close to what I want to understand]]. Could I ask you a few questions, {{Minutes}} minutes on the phone or wherever you like? Any day suits me.',
  close: 'I’ll ring or write again in a week or so. Kind regards, {{My name}}',
};
