/** Step 4. */
export const prepare = {
  talks: 'Échanges à venir',
  noTalks:
    'Aucun échange n’est encore fixé. Te renseigner maintenant rend le premier plus facile.',
  someDay: 'Pas encore de jour',
  notPrepared: 'pas encore préparé',
  works: 'Ce que tu sais de chaque métier',
  noWorks: 'Note d’abord un métier, puis renseigne-toi dessus.',
  addWork: 'Ajouter un métier',
  coverage:
    '{done} P sur 4. PC {pc}, Papier {paper}, Personnes {people}, Participation {participation}.',
  addNote: 'Ajouter une note',
  planned: 'Lectures prévues',
  plannedItem: '{day}, {minutes} minutes',
  outings: 'Sorties',
  noOutings:
    'Associations, portes ouvertes et salons des métiers : de bons endroits pour s’exercer avec des gens qu’on ne connaît pas.',
  addOuting: 'Prévoir une sortie',
  ps: {
    PC: 'PC : cherche, lis une fiche métier, regarde quelqu’un parler de son travail.',
    Paper:
      'Papier : livres, revues et dossiers, dans une bibliothèque, une agence pour l’emploi ou un centre d’orientation.',
    People: 'Personnes : tes échanges, ceux d’entraînement aussi.',
    Participation:
      'Participation : y être, une heure lors de portes ouvertes ou une journée auprès de quelqu’un. Seulement si tu en as envie.',
  },
  psTitle: 'Les quatre P',

  noteTitle: 'Une note',
  noteFor: 'Pour ton échange avec {person}',
  takeTime:
    'Prends le temps qu’il faut. Une chose qui te surprend vaut plus que dix pages.',
  work: 'Métier',
  noWork: 'Aucun métier en particulier',
  p: 'Quel P',
  level: 'À propos de',
  source: 'Source',
  sourceHint: 'Choisis, ou écris avec tes mots.',
  title: 'Titre',
  where: 'Adresse ou lieu',
  whereHint:
    'Une adresse web, ou la bibliothèque et le rayon où cela se trouve.',
  learned: 'Ce que j’ai appris',
  wantToKnow: 'Ce que je veux savoir',
  wantToKnowHint:
    'Une question par ligne. Chacune peut devenir une question pour un échange.',
  pleased: 'Les bonnes surprises, et les autres',
  minutes: 'Minutes passées',
  video: 'Vu ou entendu : un entretien avec quelqu’un au travail',
  talkedAbout: 'Ce dont on y parlait',
  talkedAboutHint:
    'Un sujet par ligne. Ce sur quoi quelqu’un s’attarde mérite souvent qu’on le demande à d’autres.',
  plan: 'Jour et plan',
  on: 'Jour',
  minutesPlanned: 'Minutes prévues',
  minutesPlannedHint:
    'Pour prévoir une heure de lecture, mets son jour et ses minutes, et laisse le reste pour ce moment-là.',
  save: 'Garder cette note',
  remove: 'Retirer cette note',
  removed: 'La note est retirée.',
  undo: 'Annuler',
  restored: 'La note est de retour.',
  kept: 'Ta note est gardée.',
  keptPlan: 'Ton temps de lecture est prévu.',
  keptUnfinished:
    'Ta note est gardée. Avec une source et une chose apprise, elle compte comme recherche.',
  fromNote: 'Ce qui pourrait devenir des questions',
  fromNoteHint: 'D’un clic, une ligne passe dans ta liste de questions.',
  allAsked: 'Tout ce que tu te demandais est sur ta liste de questions.',
  makeQuestion: 'Demander : {question}',
  askAbout: 'Pourriez-vous m’en dire plus sur ceci : {subject} ?',
  madeQuestion: 'C’est sur ta liste de questions : {question}',
  another: 'Une autre note',
  seeWork: 'Ce que je sais : {work}',
  changeNote: 'Modifier cette note',
  backToTalk: 'Retour à mon échange avec {person}',

  workTitle: 'Ce que je sais : {work}',
  findings: 'Ce que j’ai trouvé',
  noFindings: 'Rien encore. Une source est un bon début.',
  unfinished: 'À finir',
  unfinishedWhy: 'Il manque une source et une chose apprise.',
  open: 'Ce que je veux encore savoir',
  gaps: 'Il manque encore',
  noGaps: 'Les quatre P et les trois points de vue y sont. Bravo.',
  gapP: {
    PC: 'Rien encore côté PC : une fiche ou une vidéo se trouve vite.',
    Paper:
      'Rien encore sur papier : demande en bibliothèque ou au centre d’orientation.',
    People: 'Personne ne t’en a encore parlé.',
    Participation:
      'Rien d’essayé encore. Cela peut attendre, et des portes ouvertes suffiraient.',
  },
  gapLevel: {
    job: 'Le poste : ce qu’une personne fait toute la journée.',
    career: 'Le parcours : par où on entre et où cela mène.',
    'field of work': 'Le secteur : qui en a besoin, et comment il change.',
  },
  time: 'Lecture jusqu’ici : {minutes} minutes.',
  timePlanned:
    'Lecture jusqu’ici : {minutes} minutes, et {planned} de prévues.',

  talkTitle: 'Préparer : {person}',
  talkAbout: 'Métier : {work}',
  missing: 'Ce qui aiderait encore',
  nothingMissing: 'Tout est là. Bon échange !',
  missingNote: 'Aucune note sur le métier.',
  missingQuestions: 'Aucune question choisie.',
  gate: 'Pas encore préparé. {missing} Tu peux quand même y aller ainsi.',
  close:
    'Ton échange avec {person} a lieu {day}, et il reste peu de temps pour te renseigner. Une heure suffit ; ou demande un autre jour.',
  move: 'Déplacer l’échange',
  prepPlanned: 'Minutes de préparation prévues',
  prepSpent: 'Minutes de préparation faites',
  approach: 'Comment j’ai pris contact',
  reception: 'Comment cela a été reçu',
  saveTalk: 'Garder',
  talkSaved: 'C’est gardé.',
  chooseQuestions: 'Choisir des questions',
  notesFor: 'Notes pour cet échange',
  noNotesFor: 'Aucune note ne compte encore pour cet échange.',
  someone: 'Quelqu’un, {outing}',

  outingTitle: 'Une sortie',
  name: 'Son nom',
  type: 'Genre',
  place: 'Lieu',
  targets: 'Employeurs ou groupes, et les métiers qu’ils présentent',
  targetsHint: 'Un par ligne : organisation - métier - métier',
  myApproach: 'Comment je vais commencer',
  approachHint:
    'Ta première phrase, comme tu la diras : ton nom, et ce qui t’intrigue.',
  packed: 'Tenue, cartes et carnet sont prêts',
  rehearsed: 'Je l’ai dite à voix haute',
  notes: 'Notes',
  saveOuting: 'Garder cette sortie',
  outingSaved: '« {name} » est gardé.',
  tips: 'Bon à savoir',
  outingTips: {
    any: 'Une sortie, plusieurs échanges : cinq minutes ici, cinq là.',
    'volunteer organisation':
      'Les bénévoles sont là parce que cela leur plaît, et en parlent en général volontiers. Demande ce qu’ils font, les uns après les autres.',
    'open house':
      'Les portes sont ouvertes à toute curiosité : demande aux gens en quoi consiste leur propre travail dans cette maison.',
    'career fair':
      'Les employeurs te regardent pendant que tu les regardes. Une tenue soignée, un bonjour, et pose des questions sur les métiers présentés.',
    'association meeting':
      'On y vient pour parler de son domaine. La question d’une nouvelle tête y est bienvenue.',
  },
  talksHere: 'Échanges ici',
  who: 'Qui s’y trouve',
  met: 'échange fait',
  outingPage: 'Ouvrir la page à emporter',
  quick: 'Questions rapides',
  noTalksHere: 'Aucun encore.',
  startHere: 'Parler avec quelqu’un maintenant',
  whom: 'Son nom, si tu le connais',
  whomHint: 'Cela peut attendre la fin.',
  at: 'Pour quelle organisation',
  atNobody: 'Aucune de ma liste',
  startTalk: 'Commencer l’échange',
  started: 'Ton échange a commencé. La courte liste de questions est prête.',
  seeScript: 'Des mots pour commencer',
  featured:
    'Vous cherchez ici des gens pour ceci : {job}. À quoi ressemble ce travail un jour ordinaire ?',
  volunteer:
    'Que faites-vous ici, et que cela vous apporte-t-il, alors que personne ne vous paie ?',
  atHouse:
    'Quel est votre propre travail dans cette maison, et qu’est-ce qui surprendrait quelqu’un de l’extérieur ?',

  suggestNotPrepared: 'Pas encore préparé pour {person}, {day} : {missing}',
  suggestClose:
    'Peu de temps avant {person}, {day} : renseigne-toi, ou déplace l’échange',
  suggestPlanned: 'Ton temps de lecture : {title}',
  suggestUnknown:
    'L’entraînement s’est bien passé : essaie quelques mots avec des gens que tu ne connais pas, lors d’une sortie',
  suggestOuting: 'Prépare-toi : {name}, {day}',
  readUp: 'une heure prévue',
};
