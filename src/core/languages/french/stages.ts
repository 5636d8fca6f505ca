/** The larger way of which these seven steps are a part. */
export const stages = {
  title: 'La vue d’ensemble',
  why: 'Trouver son travail se fait en quatre temps. Ces sept étapes sont le troisième : ce qui précède les nourrit, et elles nourrissent la suite.',
  here: 'tu es ici',
  items: {
    knowing: {
      title: '1 Se connaître',
      text: 'Ce que tu aimes, sais faire et tiens pour important, comme le montrent des tests d’intérêts, de compétences, de caractère et de valeurs. Un résultat peut mettre un métier sur ta liste.',
    },
    exploring: {
      title: '2 Explorer',
      text: 'Voir ce qui existe comme métiers. Tout ce qui attire ton regard va sur la même liste.',
    },
    researching: {
      title: '3 Enquêter',
      text: 'Lire, parler, essayer : savoir comment est vraiment un métier avant de le choisir.',
    },
    managing: {
      title: '4 Mener son parcours',
      text: 'Se former, postuler, progresser. Emportes-y ta décision et tes prochains pas sur une page.',
    },
  },
};
