/** The bank of twenty. Each is open: none can be answered with yes or no. */
export const bank = {
  'way into the work': {
    question: 'Quel a été votre chemin vers ce métier ?',
    why: 'Presque tout le monde aime raconter cette histoire : elle met l’échange en route et montre un chemin que quelqu’un a vraiment suivi.',
    clues: [],
  },
  duties: {
    question: 'De quoi avez-vous la charge, et qui compte sur vous ?',
    why: 'Les intitulés de poste cachent beaucoup. Ici, tu obtiens l’essentiel du travail en quelques phrases.',
    clues: ['missions', 'tâches', 'responsabilit'],
  },
  'a typical day': {
    question:
      'Racontez-moi vos derniers jours : qu’est-ce qui a rempli vos heures ?',
    why: 'De vraies journées valent mieux qu’une description. Écoute ce qui prend le plus de temps.',
    clues: ['journée type', 'journée typique', 'au quotidien', 'quotidien'],
  },
  'liked most': {
    question:
      'Quelles parties de ce travail vous confortent dans votre choix ?',
    why: 'Tu apprends ce que le travail apporte en retour, et si cela compterait pour toi aussi.',
    clues: [],
  },
  'liked least': {
    question:
      'Quelles parties laisseriez-vous à quelqu’un d’autre dès demain ?',
    why: 'Chaque métier a son prix. Mieux vaut l’entendre maintenant que le découvrir plus tard.',
    clues: [],
  },
  'skills and traits': {
    question:
      'Quel genre de personne s’y sent bien, et que faut-il savoir bien faire ?',
    why: 'Compare avec ce que tu sais de toi.',
    clues: ['compétence', 'qualités', 'aptitude', 'savoir-faire'],
  },
  'education and training': {
    question:
      'Qu’avez-vous dû apprendre ou valider, et qu’est-ce qui vous a vraiment servi ?',
    why: 'On distingue ce qui est exigé de ce qui aide, et tu vois ce que l’entrée dans ce métier te coûterait.',
    clues: [
      'diplôme',
      'formation',
      'apprentissage',
      'alternance',
      'certificat',
      'certification',
      'études',
      'licence',
      'master',
      'bac',
    ],
  },
  'first jobs': {
    question:
      'Comment entre-t-on dans ce métier aujourd’hui, et par où commence-t-on ?',
    why: 'Les portes d’entrée changent. Celle d’il y a vingt ans est peut-être fermée, et une autre ouverte.',
    clues: ['débutant', 'premier poste', 'premier emploi', 'stage', 'junior'],
  },
  'hardest problems': {
    question: 'Quelles sont les plus grandes difficultés que vous rencontrez ?',
    why: 'Ce qui est difficile quand on connaît le métier le sera aussi pour toi. Aurais-tu plaisir à y progresser ?',
    clues: ['stress', 'pression', 'difficil', 'difficult', 'pénible'],
  },
  surprises: {
    question:
      'Qu’est-ce qui s’est révélé tout autre que ce que vous imaginiez ?',
    why: 'Toi aussi, tu te fais une image de ce métier. C’est la façon la plus rapide de la corriger.',
    clues: [],
  },
  'hours and travel': {
    question:
      'Comment ce travail façonne-t-il le reste de votre semaine : horaires, trajets, vie à la maison ?',
    why: 'La vie autour du travail vient avec lui.',
    clues: [
      'horaire',
      'heures sup',
      'déplacement',
      'trajet',
      'week-end',
      'nuit',
      'astreinte',
      'trois-huit',
    ],
  },
  'surroundings and people': {
    question:
      'Comment est-ce, ici : le lieu, les gens, la façon de travailler ?',
    why: 'D’une maison à l’autre, le cadre change, même quand le travail est le même.',
    clues: ['ambiance', 'atmosphère', 'cadre de travail', 'culture'],
  },
  pay: {
    question:
      'Quelle fourchette de rémunération peut-on espérer au début, à peu près, dans ce domaine ?',
    why: 'Demande la fourchette du domaine, jamais le salaire de la personne. Si elle préfère ne pas en parler, n’insiste pas.',
    clues: ['salaire', 'rémunération', 'paie', 'paye', 'revenu', 'gagne'],
  },
  'moving up': {
    question:
      'Vers quoi peut-on évoluer à partir de là, et que faut-il pour cela ?',
    why: 'Un premier poste est un début. Regarde quelques années plus loin.',
    clues: ['évolution', 'promotion', 'avancement', 'carrière', 'senior'],
  },
  outlook: {
    question:
      'Comment le domaine change-t-il, et qu’attendez-vous des prochaines années ?',
    why: 'De l’intérieur, on voit venir un changement bien avant qu’il ne soit imprimé.',
    clues: [
      'avenir',
      'tendance',
      'croissance',
      'pénurie',
      'débouché',
      'perspective',
    ],
  },
  'employers and related work': {
    question:
      'Quels lieux emploient pour ce travail, et quels autres métiers en sont proches ?',
    why: 'Si celui-ci ne te convient pas, son voisin te conviendra peut-être.',
    clues: ['employeur', 'métiers voisins', 'métiers proches', 'secteurs'],
  },
  'reading and joining': {
    question:
      'Que liriez-vous, que regarderiez-vous, quel réseau rejoindriez-vous pour mieux comprendre le domaine ?',
    why: 'Les bonnes sources, on les connaît de l’intérieur, et tu auras une raison de redonner des nouvelles.',
    clues: ['association', 'magazine', 'revue', 'podcast', 'syndicat'],
  },
  advice: {
    question: 'À ma place, que regarderiez-vous en premier maintenant ?',
    why: 'Le conseil est fait pour toi, et la plupart des gens aiment en donner.',
    clues: [],
  },
  names: {
    question:
      'Qui d’autre, deux ou trois personnes peut-être, pourrait m’en dire plus ?',
    why: 'Un échange mène au suivant. Demande plusieurs noms : chaque personne voit le travail d’un autre côté.',
    clues: [],
  },
  permission: {
    question:
      'Puis-je dire que ces noms viennent de vous, et puis-je revenir vers vous avec une question ?',
    why: 'Un nom n’ouvre une porte que si la personne qui le donne est d’accord. Note la réponse pour chaque nom.',
    clues: [],
  },
};
