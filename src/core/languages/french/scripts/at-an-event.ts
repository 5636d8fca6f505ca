import type {SituationWords} from '../../../scripts/situation';

/** Words for walking up to somebody at an outing. */
export const atAnEvent: SituationWords = {
  title: 'Portes ouvertes, salon ou bénévoles',
  when: 'Approche-toi, souris, dis ton nom. Là-bas, on s’attend à des questions.',
  opening:
    'Bonjour, je m’appelle {{Mon nom}}. Par curiosité : que faites-vous ici ?',
  easing:
    'Vous avez deux minutes ? Dites-le-moi si vous préférez d’abord vous occuper des autres.',
  body: 'Quel a été votre chemin jusqu’ici ? Qu’est-ce qui vous plaît le plus, et le moins ? Et à qui d’autre devrais-je parler ?',
  close:
    'Merci, c’était un plaisir. Auriez-vous une carte, et puis-je vous écrire ?',
};
