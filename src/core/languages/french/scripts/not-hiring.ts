import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who think a job is wanted. */
export const notHiring: SituationWords = {
  title: '« Nous n’embauchons pas »',
  when: 'On croit que tu cherches un emploi. Éclaircis les choses avec gentillesse.',
  opening: 'Vous faites bien de le dire, parce que je ne demande pas d’emploi.',
  easing:
    'J’en suis encore à choisir, et je ne prendrais votre temps pour rien d’autre.',
  body: 'Je voudrais seulement comprendre {{Métier}} avec quelqu’un du terrain, avant de m’engager dans une voie. {{Minutes}} minutes avec mes questions, quand cela vous arrange. Est-ce que ce serait possible ?',
  close:
    'Merci de m’avoir laissé le temps de m’expliquer. Et si c’est non, merci quand même pour votre gentillesse.',
};
