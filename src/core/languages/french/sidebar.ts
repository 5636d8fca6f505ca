/** The panel's own words, around the screens it draws. */
export const sidebar = {
  back: 'Retour : {place}',
  working: 'Un instant…',
  workingLong:
    'C’est plus long que d’habitude. Ce que tu as écrit est en sûreté.',
  failed:
    'L’envoi n’a pas abouti. Ce que tu as écrit est toujours là : réessaie dans un moment.',
  offline:
    'Pas de connexion en ce moment. Ce que tu as écrit est toujours là : réessaie une fois en ligne.',
  severalAccounts:
    'Google a confondu tes comptes, car ce navigateur en a plusieurs d’ouverts. Ce que tu as écrit est toujours là. Ouvre la feuille de calcul dans une fenêtre où seul ce compte est connecté, puis réessaie.',
  needsPermission:
    'Google veut que tu autorises Seven Steps à nouveau. Ce que tu as écrit est gardé : ferme ce panneau, rouvre-le depuis le menu et continue ici.',
  tryAgain: 'Réessayer',
  required: 'à remplir',
  chooseNothing: '—',
  somethingElse: 'Autre chose…',
  ownWords: '{label} : avec tes mots',
  ratingLow: 'un peu',
  ratingHigh: 'beaucoup',
  ratingClear: 'Effacer la note',
  chooseFile: 'Choisir un fichier…',
  chooseAnotherFile: 'En choisir un autre…',
  noFile: 'Aucun fichier choisi.',
  fileTooBig:
    '« {name} » dépasse {limit} Mo. Choisis un fichier plus petit, ou coupe-le en deux.',
  fileUnreadable: 'Impossible de lire « {name} ». Choisis-le encore une fois.',
  openWide: 'Ouvrir en grand',
  letterTo: 'À',
  letterSubject: 'Objet',
};
