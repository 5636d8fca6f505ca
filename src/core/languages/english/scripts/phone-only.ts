import type {SituationWords} from '../../../scripts/situation';

/** For those who offer the telephone where a meeting was hoped for. */
export const phoneOnly: SituationWords = {
  title: 'Only by phone',
  when: 'You hoped to meet, they offer a call: take it gladly.',
  opening: 'The phone is fine, {{Form of address}}, thank you.',
  easing:
    'Shall we take it now, or is there a time when you can talk in peace?',
  body: '[[{{My introduction}}.]] I want to find out whether {{Kind of work}} is for me, and you can help by telling me what it is like and how people come into it. {{Minutes}} minutes will do, and I’ll call you.',
  close: 'I’ll ring you on the minute. Thank you.',
};
