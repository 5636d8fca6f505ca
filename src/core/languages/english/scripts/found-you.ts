import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody whose name was given, without leave to say by whom. */
export const foundYou: SituationWords = {
  title: 'Somebody I was pointed to, no name said',
  when: 'The one who named them has not said yes to being mentioned, so nobody is.',
  opening:
    'Good day, {{Form of address}}. My name is {{My name}}. I came upon your work[[ at {{Organisation}}]] while finding out about {{Kind of work}}.',
  easing: 'Do you have one minute? I can ring at a better time.',
  body: '[[{{My introduction}}.]] I’m not asking for a job: I want to understand the work before I choose. Could I put a few questions to you, {{Minutes}} minutes in all, on a day that suits you? A no is perfectly fine.',
  close: 'Thank you. My questions will be ready, and I’ll keep to the time.',
};
