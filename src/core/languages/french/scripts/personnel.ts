import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who point to the personnel office. */
export const personnel: SituationWords = {
  title: '« Voyez avec les RH »',
  when: 'Tu cherches les gens qui font le travail, pas ceux qui recrutent.',
  opening: 'Merci pour le conseil.',
  easing: 'C’est bien plus simple que ça n’en a l’air.',
  body: 'Je n’ai pas de candidature à déposer, juste de la curiosité : j’aimerais écouter quelqu’un qui vit {{Métier}} tous les jours. Qui, dans votre équipe, aime en parler ? {{Minutes}} minutes suffiraient largement.',
  close:
    'Merci. Qui puis-je demander, et puis-je dire que nous nous sommes parlé ?',
};
