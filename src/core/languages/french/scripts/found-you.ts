import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody whose name was given, without leave to say by whom. */
export const foundYou: SituationWords = {
  title: 'On m’a donné ce nom, sans dire qui',
  when: 'La personne qui a donné ce nom n’a pas dit oui pour qu’on la cite : on ne cite personne.',
  opening:
    'Bonjour, {{Appellation}}. Je m’appelle {{Mon nom}}. J’ai découvert votre travail[[ chez {{Organisation}}]] en me renseignant sur {{Métier}}.',
  easing: 'Auriez-vous une minute ? Je peux rappeler à un meilleur moment.',
  body: '[[{{Ma présentation}}.]] Je ne cherche pas d’emploi : je veux comprendre ce travail avant de choisir. Pourrais-je vous poser quelques questions, {{Minutes}} minutes en tout, un jour qui vous arrange ? Et si c’est non, aucun souci.',
  close:
    'Merci. Mes questions seront prêtes, et je ne dépasserai pas le temps prévu.',
};
