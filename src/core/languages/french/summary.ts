/** What came of it all, for the person and whoever helps them plan. */
export const summary = {
  title: 'Ma décision et la suite',
  why: 'Ce que tu as découvert, avec tes propres mots : pour une conseillère, un prof, ou pour toi quand tu prépares ton chemin.',
  kept: 'Ce que je garde',
  noneKept: 'Pas encore de décision. Comparer les avis y mène.',
  open: 'Encore en question',
  setAside: 'Mis de côté',
  because: 'Parce que : {reason}',
  found: 'Comment c’est vraiment : {found}',
  interest: 'Intérêt avant : {before} sur 5, maintenant : {after} sur 5.',
  heard: {
    one: 'L’avis de {count} personne.',
    many: 'L’avis de {count} personnes.',
  },
  speaks: {
    for: 'Plaide pour : {matters}',
    against: 'Plaide contre : {matters}',
    mixed: 'Partagé : {matters}',
    unknown: 'Pas encore connu : {matters}',
  },
  next: 'Prochains pas',
  noneNext: 'Le plan ne contient aucun pas.',
  by: 'pour {day}',
  compare: 'Comparer les avis',
  plan: 'Ouvrir le plan',
};
