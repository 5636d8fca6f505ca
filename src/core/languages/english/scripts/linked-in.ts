import type {SituationWords} from '../../../scripts/situation';

/** A note with a request to connect. */
export const linkedIn: SituationWords = {
  title: 'LinkedIn note',
  when: 'Very short: the network cuts it off. Ask softly.',
  opening: 'Dear {{Form of address}},',
  easing: 'only if you like:',
  body: 'may I ask you {{Minutes}} minutes’ worth of questions about {{Kind of work}}?',
  close: 'Thank you! {{My name}}',
};
