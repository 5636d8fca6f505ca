import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who ask for a résumé. */
export const resume: SituationWords = {
  title: '« Envoyez-moi votre CV »',
  when: 'C’est gentil, mais l’échange devient alors autre chose.',
  opening: 'Merci, c’est très aimable.',
  easing:
    'Cela peut attendre : je n’ai que des questions, et vous n’avez rien à lire avant.',
  body: 'Je voudrais savoir comment est vraiment {{Métier}}, et {{Minutes}} minutes avec vous m’en diraient plus que n’importe quel papier. Si cela vous est utile ensuite, je vous l’enverrai avec plaisir.',
  close: 'Quel jour vous conviendrait ? Merci.',
};
