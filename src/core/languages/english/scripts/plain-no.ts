import type {SituationWords} from '../../../scripts/situation';

/** A good end after a no. */
export const plainNo: SituationWords = {
  title: 'A plain no',
  when: 'It happens to everybody. End well, and ask for a name.',
  opening:
    'That is quite all right, {{Form of address}}. Thank you for telling me straight.',
  easing: 'I won’t press you.',
  body: 'Perhaps one small thing instead: is there somebody you would ask about {{Kind of work}} in my place?',
  close: 'Thank you for your time, and a good day to you.',
};
