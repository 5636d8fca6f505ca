import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who ask for a résumé. */
export const resume: SituationWords = {
  title: '“Send me your résumé”',
  when: 'It is friendly, but it turns the talk into something else.',
  opening: 'Thank you, that is kind.',
  easing:
    'It can wait: I’m only here with questions, and you need not read anything beforehand.',
  body: 'I want to learn how {{Kind of work}} really is, and {{Minutes}} minutes of your time would tell me more than any paper. If it is useful for you afterwards, I’ll gladly send it.',
  close: 'Which day would suit you? Thank you.',
};
