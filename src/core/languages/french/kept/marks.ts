export const marks = {
  subject: 'Objet :',
  kind: 'Genre :',
  scriptParts: {
    opening: 'Pour commencer',
    easing: 'Pour mettre à l’aise',
    body: 'Ce que tu demandes',
    close: 'Pour finir',
  },
  yes: ['vrai', 'oui', 'x'],
  no: ['faux', 'non'],
  jobTalk: [
    'entretien d’embauche',
    "entretien d'embauche",
    'embauche',
    'candidature',
  ],
};
