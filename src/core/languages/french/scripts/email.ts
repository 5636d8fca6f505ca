import type {SituationWords} from '../../../scripts/situation';

/** A first request in writing. */
export const email: SituationWords = {
  title: 'Premier mail',
  when: 'Moins de cent mots : comment tu arrives à cette personne, ce que tu veux savoir, le peu de temps que cela prend.',
  subject: 'Quelques questions sur {{Métier}}',
  opening:
    'Bonjour {{Appellation}},\n[[Je vous écris de la part de {{Nom donné par}}. ]]Je m’appelle {{Mon nom}}. [[{{Ma présentation}}.]]',
  easing: 'Si ce n’est pas le bon moment, un simple non me va très bien.',
  body: 'Je me renseigne sur {{Métier}} en parlant avec des gens du terrain[[, et votre travail chez {{Organisation}} est tout proche de ce que j’essaie de comprendre]]. Pourrais-je vous poser quelques questions, {{Minutes}} minutes par téléphone ou là où cela vous arrange ? Tous les jours me conviennent.',
  close:
    'Je me permettrai de revenir vers vous dans une semaine environ. Bien cordialement, {{Mon nom}}',
};
