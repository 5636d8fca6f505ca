/** Step 1: kinds of work. */
export const work = {
  add: 'Ajouter un métier',
  none: 'Pas encore de métier. Qu’est-ce qui te vient en premier ?',
  suggestFirst: 'Note un premier métier qui éveille ta curiosité',
  suggestResearch: 'Renseigne-toi avant de parler aux gens : {name}',
  prompts: 'En panne d’idées ? Demande-toi…',
  promptInteresting:
    'Quel travail te passionnerait vraiment, même s’il paraît loin ?',
  promptSeeMyself:
    'Quel travail t’imagines-tu faire, un mardi tout à fait ordinaire ?',
  promptToying: 'À quoi as-tu déjà songé ou rêvé, ne serait-ce qu’une fois ?',
  name: 'Métier',
  nameHint: 'Un nom suffit pour l’instant.',
  saidAs: 'Comment tu le dirais',
  saidAsHint:
    'Pour le milieu d’une phrase, par exemple « le métier de sage-femme » pour « Sage-femme ». Scripts et lettres le diront ainsi.',
  saidAsMissing:
    '« {name} » figure dans ces mots tel que sur ta liste. Dis comment cela sonne dans une phrase',
  status: 'Statut',
  origin: 'D’où vient l’idée',
  originNote: 'Quel test, quel livre ou quelle personne',
  why: 'Pourquoi il m’intéresse',
  seeMyself: 'Où je m’y verrais bien',
  imagined: 'Comment je l’imagine',
  found: 'Comment il est vraiment, d’après ce que j’ai trouvé',
  foundHint:
    'Se remplit après tes échanges. À côté de ce que tu imaginais, tu vois ce qui a changé.',
  interestBefore: 'Intérêt avant d’enquêter',
  interestAfter: 'Intérêt maintenant',
  target: 'Combien d’avis je souhaite',
  targetHint: 'Trois à cinq personnes donnent une image juste.',
  decisionReason: 'Pourquoi je le garde ou le mets de côté',
  save: 'Enregistrer',
  saveNew: 'Ajouter à ma liste',
  more: 'Plus de détails',
  saved: '« {name} » est enregistré.',
  added:
    '« {name} » est sur ta liste. Ajoutes-en un autre, ou renseigne-toi sur celui-ci.',
  research: 'Ajouter une recherche',
  findPeople: 'Ajouter quelqu’un qui l’exerce',
  remove: 'Retirer',
  removeSure:
    'Retirer « {name} » de ta liste ? Ce que tu as noté dans les autres onglets reste.',
  removeYes: 'Oui, retirer',
  removeNo: 'Non, garder',
  removed: '« {name} » n’est plus sur ta liste.',
  undo: 'Annuler',
  restored: '« {name} » est de retour.',
  earlier: 'Monter',
  matters: 'Comparer à ce qui compte pour moi',
  tryOut: 'Essayer',
  suggestTry: 'Tu as entendu assez d’avis pour essayer une journée : {name}',
  tryTitle: 'Essayer : {name}',
  tryWhy:
    'Une journée sur place peut t’épargner une année de formation pour une chose seulement imaginée. Il ne te faut encore aucun savoir-faire, juste les yeux ouverts.',
  tryLater:
    'C’est le plus utile après tes échanges, en général. Libre à toi de le faire plus tôt.',
  tryWays: 'Des entrées, de la plus légère à la plus longue',
  tryWay: [
    'Passe à une journée portes ouvertes ou à un événement public.',
    'Demande à quelqu’un avec qui tu as parlé si tu peux l’accompagner une demi-journée.',
    'Donne un coup de main quelques semaines, en bénévole.',
    'Prends un petit boulot court, simple ou saisonnier proche de ce métier.',
    'Suis un stage court où tu as toi-même les outils en main.',
  ],
  tryAsk: 'Après, demande-toi',
  tryQuestions: [
    'Est-ce que je m’y sentirais moi-même ?',
    'Est-ce que j’aimerais passer mes journées avec ces gens-là ?',
    'Sans personne pour regarder, est-ce que le travail lui-même m’attirait ?',
  ],
  tryPlan: 'Le prévoir, ou noter comment c’était',
  opinions: {
    one: '{count} avis sur {target}',
    many: '{count} avis sur {target}',
  },
};
