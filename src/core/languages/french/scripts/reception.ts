import type {SituationWords} from '../../../scripts/situation';

/** Words for whoever answers the telephone for somebody. */
export const reception: SituationWords = {
  title: 'Accueil ou secrétariat',
  when: 'Quelqu’un d’autre décroche. Beaucoup dépend de cette personne : son aide est précieuse.',
  opening:
    'Bonjour, {{Mon nom}} à l’appareil. À qui ai-je le plaisir de parler ?',
  easing: 'Vous saurez mieux que moi si le moment est bien choisi.',
  body: 'J’aimerais dire un mot à {{Nom}}. [[C’est {{Nom donné par}} qui m’a donné ce nom. ]][[J’ai déjà essayé le {{Jour précédent}}. ]]Je me renseigne sur {{Métier}} et j’aurais besoin de {{Minutes}} minutes pour quelques questions, rien de plus. À quel moment vaut-il mieux essayer ?',
  close:
    'Merci, cela m’aide beaucoup. J’appellerai à ce moment-là, en disant que c’est vous qui me l’avez conseillé.',
};
