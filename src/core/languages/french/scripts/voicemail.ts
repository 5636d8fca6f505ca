import type {SituationWords} from '../../../scripts/situation';

/** A message on an answering machine, and when the next try comes. */
export const voicemail: SituationWords = {
  title: 'Messagerie vocale',
  when: 'Une demi-minute, lentement. Dis ton numéro deux fois, et quand tu rappelleras.',
  opening:
    'Bonjour, {{Appellation}}. {{Mon nom}} à l’appareil : je l’épelle une fois. [[C’est {{Nom donné par}} qui m’a donné votre nom.]]',
  easing: 'Rien à faire pour vous : je rappellerai le prochain jour ouvré.',
  body: 'Je me renseigne sur {{Métier}} et j’aurais quelques questions, {{Minutes}} minutes en tout, sans chercher d’emploi. Pour me joindre : {{Comment me joindre}}. Je répète : {{Comment me joindre}}.',
  close: 'Merci, et à bientôt.',
};
