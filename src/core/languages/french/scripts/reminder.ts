import type {SituationWords} from '../../../scripts/situation';

/** The one gentle reminder after silence. */
export const reminder: SituationWords = {
  title: 'Un rappel après un silence',
  when: 'Une seule fois, après sept jours ouvrés. Ensuite, laisse reposer.',
  subject: 'Petit rappel : quelques questions sur {{Métier}}',
  opening:
    'Bonjour {{Appellation}},\nJe vous avais demandé[[, le {{Jour précédent}},]] si vous voudriez bien me parler un peu de votre travail : {{Métier}}.',
  easing:
    'Les semaines se remplissent vite, et l’absence de réponse en est une aussi : je ne vous écrirai plus.',
  body: 'Si vous trouvez tout de même {{Minutes}} minutes, par téléphone ou de vive voix, tous les jours me vont. Et si quelqu’un de votre équipe est plus proche du sujet, un nom m’aiderait tout autant.',
  close: 'Bien cordialement, {{Mon nom}}',
};
