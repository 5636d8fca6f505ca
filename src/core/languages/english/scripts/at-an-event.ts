import type {SituationWords} from '../../../scripts/situation';

/** Words for walking up to somebody at an outing. */
export const atAnEvent: SituationWords = {
  title: 'At an open house, a fair or among volunteers',
  when: 'Walk up, smile, say your name. People there expect to be asked.',
  opening: 'Hello, I’m {{My name}}. I’m curious: what do you do here?',
  easing:
    'Do you have two minutes? Say so if you would rather look after the others first.',
  body: 'How did you come to it? What do you like best about it, and what less? And who else should I talk with?',
  close:
    'Thank you, I enjoyed that. Do you have a card, and may I write to you?',
};
