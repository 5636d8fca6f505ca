import type {SituationWords} from '../../../scripts/situation';

/** For those who offer the telephone where a meeting was hoped for. */
export const phoneOnly: SituationWords = {
  title: 'Par téléphone seulement',
  when: 'Tu espérais une rencontre, on te propose un appel : accepte avec plaisir.',
  opening: 'Le téléphone, c’est très bien, {{Appellation}}, merci.',
  easing:
    'On le fait maintenant, ou y a-t-il un moment où vous pouvez parler tranquillement ?',
  body: '[[{{Ma présentation}}.]] Je cherche à savoir si {{Métier}}, c’est pour moi, et vous pouvez m’y aider en me disant comment c’est vraiment et par où on y entre. {{Minutes}} minutes suffiront, et c’est moi qui vous appelle.',
  close: 'Je vous appelle à l’heure pile. Merci.',
};
