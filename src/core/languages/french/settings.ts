/** The Settings tab: what each setting is called there. */
export const settings = {
  name: 'Mon nom',
  calendar: 'Agenda des échanges',
  introduction: 'Qui je suis, en une ligne',
  reach: 'Comment me joindre',
  replyTo: 'Réponses à mes mails, à envoyer à',
  minutes: 'Minutes que je demande',
  timeZone: 'Fuseau horaire de ce tableau',
  zoneOfTimes: 'Fuseau dans lequel les heures sont écrites (change tout seul)',
  zoneKept: 'Fuseau sur lequel ne plus poser de question',
  digest: 'Ce qui est à faire, en entrée dans l’agenda',
  language: 'Langue',
  sheetLanguage: 'Langue de ces onglets, telle qu’à leur création',
  pressesDone:
    'Derniers enregistrements (gardés pour que rien ne soit enregistré deux fois)',
  template: 'Modèle de remerciement : {name}',
  templates: {
    informational: 'Modèle de remerciement : chaleureux',
    informationalShort: 'Modèle de remerciement : court',
  },
};
