export const calendar = {
  name: 'Informationsgespräche',
  about:
    'Gespräche und Erinnerungen aus deinem Tracker von Seven Steps. Was hier steht, darfst du verschieben und löschen; die Seitenleiste merkt es, wenn du das Gespräch das nächste Mal öffnest.',
  title: 'Gespräch mit {person}',
  sharedTitle: 'Ein Gespräch über {work}',
  someWork: 'Ihre Arbeit',
  sharedDescription: 'Danke, dass Sie sich die Zeit nehmen.',
  afterwards:
    'Gleich danach: ein paar Worte zu deinen Eindrücken, solange sie frisch sind. Innerhalb eines Tages: der Dank.',
  tracker: 'Dein Tracker: {address}',

  put: 'In meinen Kalender eintragen',
  putHint:
    'Es kommt in einen eigenen Kalender, „Informationsgespräche“. Sonst sieht ihn niemand.',
  invite: '{person} per Mail an {email} einladen',
  inviteHint:
    'In der Einladung stehen Tag, Uhrzeit und Ort. Deine Fragen und Notizen bleiben draußen.',
  video: 'Einen Videolink dazu',
  arranged:
    'Das Gespräch ist geplant: {moment}. Es steht in deinem Kalender. Wähle als Nächstes deine Fragen.',
};
