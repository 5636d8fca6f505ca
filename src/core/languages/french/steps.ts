/** The seven steps: what each is called, and why it is there. */
export const steps = {
  work: {
    title: 'Choisir des métiers',
    why: 'Avant de questionner qui que ce soit, autant savoir ce qui t’intrigue. Note tous les métiers qui te tentent ; un mot pour chacun suffit au début.',
  },
  people: {
    title: 'Trouver à qui parler',
    why: 'Quelqu’un qui fait ce travail peut te dire ce qu’aucun site ne dit. Commence par des gens que tu connais, et laisse-les te mener aux suivants.',
  },
  calls: {
    title: 'Connaître tes scripts',
    why: 'La première demi-minute d’un appel est la plus difficile. Quand les mots sont prêts et que tu les as dits une fois ou deux à voix haute, le reste vient tout seul.',
  },
  prepare: {
    title: 'Préparer avec les quatre P',
    why: 'PC, Papier, Personnes, Participation : quatre façons d’en savoir plus sur un métier. Ce que tu lis avant, tu n’as plus à le demander.',
  },
  questions: {
    title: 'Emporter tes questions',
    why: 'Vingt bonnes questions, c’est une réserve où puiser, pas une liste à finir. Prends celles qui tiennent dans le temps que tu as demandé.',
  },
  record: {
    title: 'Garder trace des échanges',
    why: 'Ce que tu entends s’efface en une heure. Une minute et demie sur le chemin du retour le conserve, et nourrit ta lettre, ton plan et ton choix.',
  },
  thanks: {
    title: 'Dire merci',
    why: 'Quelqu’un t’a donné de son temps. Une lettre courte et sincère, avec une chose qu’on t’a dite, et la personne sera contente de l’avoir fait.',
  },
};
