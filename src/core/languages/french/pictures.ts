/** What the tracker looks like from further away. */
export const pictures = {
  title: 'Le voir en image',
  why: 'Ce que tu as réuni, vu de plus loin. Chaque image peut s’ouvrir en grand et s’imprimer.',
  tree: {
    title: 'Qui a mené à qui',
    why: 'Chaque nom qu’on t’a donné, et où il a mené. Les échanges se propagent ainsi : des gens que tu connais à ceux qu’ils connaissent.',
    none: 'On ne t’a pas encore donné de nom. À la fin d’un échange, demande qui d’autre pourrait t’en dire plus.',
    names: {one: '{count} nom', many: '{count} noms'},
    most: {
      one: 'Le plus de portes ouvertes : {people}, {count} nom.',
      many: 'Le plus de portes ouvertes : {people}, {count} noms.',
    },
    counts:
      'Noms donnés : {given}. Échanges faits : {met}. Sans suite : {ended}.',
    permission: {
      yes: 'Tu peux dire qui a donné ce nom.',
      no: 'Ne dis pas qui a donné ce nom.',
      'not asked': 'On ne sait pas encore si tu peux dire qui a donné ce nom.',
    },
    states: {
      met: 'échange fait',
      'on the way': 'en route',
      'to approach': 'à contacter',
      waiting: 'pas encore suivi',
      'led nowhere': 'sans suite',
    },
    more: {
      one: '{count} autre nom figure dans l’onglet des noms donnés.',
      many: '{count} autres noms figurent dans l’onglet des noms donnés.',
    },
  },
  works: {
    title: 'Métiers côte à côte',
    why: 'Ce que tu sais de chaque métier, ligne par ligne. Les trous sont ce qu’il reste à demander.',
    none: 'Aucun métier n’est encore sur ta liste.',
    caption: 'Chaque métier, ligne par ligne',
    line: 'Quoi',
    lines: {
      status: 'Où il en est',
      heard: 'Avis entendus',
      interest: 'Intérêt',
      skills: 'Va avec ce que je sais faire',
      values: 'Va avec ce qui compte pour moi',
      interests: 'Va avec ce qui m’intéresse',
      for: 'Plaide pour',
      against: 'Plaide contre',
      unknown: 'Pas encore connu',
    },
    ofFive: '{value} sur 5',
    change: '{before} avant, {after} maintenant',
  },
  answers: 'Réponses côte à côte : {work}',
  imagined: {
    title: 'Imaginé et trouvé',
    why: 'Ce que tu imaginais avant de demander, à côté de ce que tu as trouvé.',
    none: 'Écris comment tu imagines un métier. Après tes échanges, ce que tu as trouvé figure à côté.',
    caption: 'Ce que j’imaginais et ce que j’ai trouvé',
    columns: ['Métier', 'J’imaginais', 'J’ai trouvé', 'Intérêt'],
    open: 'encore ouvert',
  },
};
