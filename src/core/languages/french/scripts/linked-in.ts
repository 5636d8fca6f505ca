import type {SituationWords} from '../../../scripts/situation';

/** A note with a request to connect. */
export const linkedIn: SituationWords = {
  title: 'Note LinkedIn',
  when: 'Très court : le réseau coupe le reste. Demande en douceur.',
  opening: 'Bonjour {{Appellation}},',
  easing: 'si cela vous dit :',
  body: 'puis-je vous poser quelques questions sur {{Métier}}, {{Minutes}} minutes en tout ?',
  close: 'Merci ! {{Mon nom}}',
};
