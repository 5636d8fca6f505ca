/** The cards in Gmail and Calendar. */
export const cards = {
  today: 'Aujourd’hui',
  ended: 'À l’instant : tes impressions',
  thanks: 'Remerciements en attente',
  due: 'À faire',
  next: 'La suite pour toi',
  talks: 'Prochains échanges',
  everything: 'Tout le reste',
  allSteps: 'Toutes les étapes',
  tracker: 'Ouvrir mon tableau',
  notOurs:
    'Cet événement n’est pas un de tes échanges. Voici plutôt ce qui t’attend.',
  talkGone:
    'L’échange lié à cet événement n’est plus dans ton tableau. Voici plutôt ce qui t’attend.',
  beforeTitle: 'Avant l’échange : {person}',
  confirmText: 'Une ligne pour confirmer',
  takeAlong: 'Ce que tu emportes',
  thank: 'Remercier {person}',
  more: {
    one: '{count} de plus : dans le panneau, à côté de ton tableau.',
    many: '{count} de plus : dans le panneau, à côté de ton tableau.',
  },
  inThePanel:
    '« {label} » fonctionne dans le panneau, à côté de ton tableau, où l’on peut enregistrer et choisir un fichier.',
  back: 'Retour : {place}',
  yes: 'Oui',
};
