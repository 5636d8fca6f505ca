import type {SituationWords} from '../../../scripts/situation';

/** A second call after a message, a missed call or an agreed time. */
export const callBack: SituationWords = {
  title: 'Rappeler',
  when: 'Tu as laissé un message, ou on t’a dit de rappeler. Tiens l’heure annoncée.',
  opening:
    'Bonjour, {{Appellation}}, c’est {{Mon nom}}. Je me permets de vous rappeler[[ ; mon dernier essai, c’était le {{Jour précédent}}]].',
  easing:
    'Est-ce que je tombe bien ? S’il y a eu un imprévu, dites-moi un meilleur moment.',
  body: 'Je me renseigne sur {{Métier}}, et j’aimerais vous demander, en {{Minutes}} minutes, quel a été votre chemin et à quoi ressemble votre quotidien. Je ne cherche pas d’emploi. Quel jour vous irait ?',
  close: 'Merci de me faire une petite place.',
};
