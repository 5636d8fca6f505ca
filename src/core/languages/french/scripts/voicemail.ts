import type {SituationWords} from '../../../scripts/situation';

/** A message on an answering machine, and when the next try comes. */
export const voicemail: SituationWords = {
  title: 'Messagerie vocale',
  when: 'Une demi-minute, lentement. Dis ton numéro deux fois, et quand tu rappelleras.',
  opening:
    'Bonjour, {{Appellation}}. {{Mon nom}} à l’appareil : je l’épelle une fois. [[Je vous appelle de la part de {{Nom donné par}}.]]',
  easing: 'Vous n’avez rien à faire : je rappellerai le prochain jour ouvré.',
  body: 'Je me renseigne sur {{Métier}} et j’aurais quelques questions, {{Minutes}} minutes en tout. Il ne s’agit pas d’un emploi. Pour me joindre : {{Comment me joindre}}. Je répète : {{Comment me joindre}}.',
  close: 'Merci, et à bientôt.',
};
