import type {SituationWords} from '../../../scripts/situation';

/** A first call to somebody whose name was given, with leave to say by whom. */
export const namedBy: SituationWords = {
  title: 'On m’a donné ce nom',
  when: 'Tu peux dire qui te l’a donné : c’est la première chose à dire.',
  opening:
    'Bonjour, {{Appellation}}. C’est {{Nom donné par}} qui m’a donné votre nom, avec la permission de le dire. Je m’appelle {{Mon nom}}.',
  easing:
    'Est-ce que je tombe bien ? Sinon, je rappelle quand cela vous arrange.',
  body: '[[{{Ma présentation}}.]] Je découvre {{Métier}} et j’aimerais entendre ce que cela donne vu de chez vous. Je ne cherche pas d’emploi. Est-ce que {{Minutes}} minutes seraient possibles, à l’heure et à l’endroit de votre choix ? Si ça ne va pas, je comprends.',
  close: 'Merci. Mes questions seront prêtes, et je respecterai le temps.',
};
