/** What came of it all, for the person and whoever helps them plan. */
export const summary = {
  title: 'Ma décision et la suite',
  why: 'Ce que tu as découvert, avec tes propres mots : pour la personne qui te conseille, pour l’école, ou pour toi quand tu prépares ton chemin.',
  kept: 'Ce que je garde',
  noneKept: 'Pas encore de décision. Comparer les avis y mène.',
  open: 'Encore en question',
  setAside: 'Mis de côté',
  because: 'Parce que : {reason}',
  found: 'Comment c’est vraiment : {found}',
  interest: 'Intérêt avant : {before} sur 5, maintenant : {after} sur 5.',
  heard: {
    one: 'Avis entendus : {count}.',
    many: 'Avis entendus : {count}.',
  },
  speaks: {
    for: 'Plaide pour : {matters}',
    against: 'Plaide contre : {matters}',
    mixed: 'Partagé : {matters}',
    unknown: 'Pas encore connu : {matters}',
  },
  next: 'Prochains pas',
  noneNext: 'Le plan ne contient aucun pas.',
  by: 'pour le {day}',
  compare: 'Comparer les avis',
  plan: 'Ouvrir le plan',
};
