import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody whose name was given, with leave to say by whom. */
export const namedBy: SituationWords = {
  title: 'Somebody I was pointed to',
  when: 'You may say who gave you the name: it comes first.',
  opening:
    'Good day, {{Form of address}}. {{Named by}} gave me your name and said that I may mention it. I’m {{My name}}.',
  easing: 'Is this a good time? If not, I’ll ring when it suits you.',
  body: '[[{{My introduction}}.]] I’m exploring {{Kind of work}} and would like to hear how it looks from where you stand. I’m not asking for a job. Would {{Minutes}} minutes be possible, at a time and place you like? If it does not fit, that is quite all right.',
  close: 'Thank you. I’ll come prepared and stay within the time.',
};
