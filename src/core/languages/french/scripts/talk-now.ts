import type {SituationWords} from '../../../scripts/situation';

/** For those who would rather talk at once. */
export const talkNow: SituationWords = {
  title: '« Allez-y, je vous écoute »',
  when: 'Ouvre tes questions avant de composer le numéro, au cas où.',
  opening: 'Maintenant ? Avec plaisir, et merci, {{Appellation}}.',
  easing:
    'Combien de temps avez-vous ? Je pensais à {{Minutes}} minutes, et je m’arrête dès que vous le dites.',
  body: 'Commençons par le début : quel a été votre chemin vers {{Métier}} ? Qu’est-ce qui vous y plaît, et vous plaît moins ? Que faut-il savoir avant de choisir cette voie ?',
  close:
    'Notre temps est presque écoulé. Qui d’autre pourrait m’en parler, et puis-je dire que je viens de votre part ? Merci, c’était précieux.',
};
