import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who point to the personnel office. */
export const personnel: SituationWords = {
  title: '“Talk to personnel”',
  when: 'You want those who do the work, not those who hire for it.',
  opening: 'Thank you for the hint.',
  easing: 'It is a smaller thing than it may sound.',
  body: 'I have no application for them, only curiosity: I would like to hear from somebody who does {{Kind of work}} every day. Who in your group enjoys talking about it? {{Minutes}} minutes would be plenty.',
  close: 'Thank you. Whom may I ask for, and may I say that we spoke?',
};
