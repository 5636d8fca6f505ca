/** What stands in the person's calendar, and what is said about it. */
export const calendar = {
  name: 'Échanges sur les métiers',
  about:
    'Les échanges et les rappels de ton tableau Seven Steps. Tu peux déplacer et supprimer ce qui se trouve ici : le panneau le remarque quand tu rouvres l’échange.',
  title: 'Échange avec {person}',
  sharedTitle: 'Un échange sur : {work}',
  someWork: 'votre métier',
  sharedDescription: 'Merci de prendre ce temps.',
  afterwards:
    'Juste après : quelques mots d’impressions pendant qu’elles sont fraîches. Dans la journée : le remerciement.',
  tracker: 'Ton tableau : {address}',

  put: 'L’ajouter à mon agenda',
  putHint:
    'Il va dans un agenda à part, « Échanges sur les métiers ». Personne d’autre ne le voit.',
  invite: 'Inviter {person} par mail à {email}',
  inviteHint:
    'La personne reçoit une invitation avec le jour, l’heure et le lieu. Tes questions et tes notes n’y figurent pas.',
  video: 'Ajouter un lien vidéo',
  arranged:
    'L’échange est prévu {moment} et figure dans ton agenda. Maintenant, choisis tes questions.',
};
