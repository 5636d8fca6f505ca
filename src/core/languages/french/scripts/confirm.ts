import type {SituationWords} from '../../../scripts/situation';

/** A line the day before a talk. */
export const confirm: SituationWords = {
  title: 'La veille',
  when: 'Confirme l’heure et le lieu, et comment te joindre en cas d’imprévu.',
  subject: 'Notre échange du {{Jour de notre échange}}',
  opening: 'Bonjour {{Appellation}},\nJe me réjouis de notre échange.',
  easing: 'S’il y a un imprévu, dites-le-moi : nous pouvons le déplacer.',
  body: 'Voici ce que j’ai noté : le {{Jour de notre échange}} à {{Heure de notre échange}} (fuseau {{Fuseau horaire}}), {{Durée}} minutes[[, ici : {{Lieu}}]]. Pour me joindre : {{Comment me joindre}}.',
  close: 'À très bientôt, bien cordialement, {{Mon nom}}',
};
