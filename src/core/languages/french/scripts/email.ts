import type {SituationWords} from '../../../scripts/situation';

/** A first request in writing. */
export const email: SituationWords = {
  title: 'Premier mail',
  when: 'Moins de cent mots : comment tu arrives à cette personne, ce que tu veux savoir, le peu de temps que cela prend.',
  subject: 'Quelques questions sur {{Métier}}',
  opening:
    'Bonjour {{Appellation}},\n[[C’est {{Nom donné par}} qui m’a donné votre nom. ]]Je m’appelle {{Mon nom}}. [[{{Ma présentation}}.]]',
  easing: 'Si le moment est mal choisi, un simple non me va très bien.',
  body: 'Je me renseigne sur {{Métier}} en parlant avec des gens du terrain[[, et votre travail chez {{Organisation}} est proche de ce que j’essaie de comprendre]]. Pourrais-je vous poser quelques questions, {{Minutes}} minutes par téléphone ou là où cela vous arrange ? Tous les jours me conviennent.',
  close:
    'Je reviendrai vers vous dans une semaine environ. Bien cordialement, {{Mon nom}}',
};
