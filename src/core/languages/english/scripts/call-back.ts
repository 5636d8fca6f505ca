import type {SituationWords} from '../../../scripts/situation';

/** A second call after a message, a missed call or an agreed time. */
export const callBack: SituationWords = {
  title: 'Calling again',
  when: 'You left word, or they asked you to ring again. Keep the time you gave.',
  opening:
    'Good day, {{Form of address}}, {{My name}} here. I’m calling once more[[ after {{Earlier day}}]].',
  easing:
    'Does it suit you now? If something has come up, tell me a better time.',
  body: 'It is about {{Kind of work}}: I would like to ask you, in {{Minutes}} minutes, how you came to it and what it is like. It is not about a job. Which day would be good for you?',
  close: 'Thank you for making room for this.',
};
