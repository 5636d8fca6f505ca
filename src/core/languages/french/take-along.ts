/** What can be taken out of the tracker. */
export const takeAlong = {
  title: 'Tout emporter',
  why: 'Tout ce qui est ici est à toi. Ces fichiers s’ouvrent sans Seven Steps.',
  careful:
    'Ils contiennent les noms, les adresses et les paroles d’autres personnes. Réfléchis avant d’en transmettre un.',
  summary: 'Ma décision et la suite',
  people: 'Mes contacts pour un carnet d’adresses',
  everything: 'Tout d’un coup',
  saveWorkbook: 'Enregistrer en classeur (.xlsx)',
  allTabs: 'Chaque onglet en CSV, dans un .zip',
  peopleWhy:
    'Noms, lieux de travail, numéros et adresses, sans les notes ni ce qu’on t’a dit.',
  tabs: 'Un onglet à la fois, en CSV',
  workbook:
    'Le tout dans un seul classeur : dans le menu de la feuille de calcul, Fichier, Télécharger.',
  count: {one: '{count} ligne', many: '{count} lignes'},
  saveCsv: 'Enregistrer {name}',
  saveVcards: 'Enregistrer {name}',
  csvWhy:
    'Dans ce fichier, une cellule qu’un tableur pourrait prendre pour une formule commence par une apostrophe. Réimportée ici, elle redevient ce qu’elle était.',
  nobody: 'Il n’y a encore aucun contact sur ta liste.',
};
