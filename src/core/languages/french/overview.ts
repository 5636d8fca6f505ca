/** The overview of all seven steps, and the first run. */
export const overview = {
  title: 'Où tu en es',
  next: 'La suite pour toi',
  allSteps: 'Les sept étapes',
  back: 'Toutes les étapes',
  states: {
    'not begun': 'à commencer',
    'in progress': 'en cours',
    done: 'fait',
  },
  through:
    'Tu as parcouru les sept étapes. Chaque nouvel échange est plus facile.',
  more: 'À côté des étapes',
  odd: 'Pas compris dans ton tableau',
  oddWhy:
    'Le contenu de ces cellules reste comme il est, et n’est pris en compte nulle part tant que tu ne l’as pas changé là-bas.',
  oddCell: {
    number:
      '« {content} » dans « {heading} » n’est pas un nombre. N’écris que des chiffres.',
    rating:
      '« {content} » dans « {heading} » n’est pas une note. Écris un nombre entier de 1 à 5.',
    day: '« {content} » dans « {heading} » n’est pas un jour. Écris-le ainsi : 2027-03-01.',
    moment:
      '« {content} » dans « {heading} » n’est pas un jour avec une heure. Écris-le ainsi : 2027-03-01 14:30.',
    yesNo:
      '« {content} » dans « {heading} » n’est ni une case cochée ni vide. Vide la cellule, ou écris TRUE.',
  },
  oddMore: {
    one: 'Et une autre cellule comme celles-ci.',
    many: 'Et {count} autres cellules comme celles-ci.',
  },
  nothingNext: 'Rien n’attend. Va voir l’étape qui te tente.',
  savedAlready:
    'C’était enregistré dès la première fois ; seule la réponse s’était perdue. Rien n’est en double.',
  welcomeTitle: 'Bienvenue',
  welcome:
    'Seven Steps t’aide à trouver le travail que tu veux faire, en parlant avec celles et ceux qui l’exercent. Tout est gardé dans une seule feuille de calcul, dans ton propre Drive.',
  welcomeMake:
    'Le bouton ci-dessous crée cette feuille, avec un dossier et quelques modèles de lettre que tu pourras changer à ta guise. Rien d’autre n’est touché dans ton Drive.',
  makeTracker: 'Créer mon tableau',
  welcomeBack:
    'Tu as déjà un tableau de suivi. C’est une feuille de calcul à part.',
  openTracker: 'Ouvrir mon tableau',
  goOn: 'Continuer ici',
  made: 'Ton tableau est prêt.',
  madeNext:
    'C’est une feuille de calcul nommée « Seven Steps », dans ton Drive. Ouvre-la pour la voir à côté de ce panneau, ou continue ici.',
};
