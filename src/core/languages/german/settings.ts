export const settings = {
  name: 'Mein Name',
  calendar: 'Kalender der Gespräche',
  introduction: 'Wer ich bin, in einem Satz',
  reach: 'So erreicht man mich',
  replyTo: 'Antworten auf meine Mails gehen an',
  minutes: 'Minuten, um die ich bitte',
  timeZone: 'Zeitzone dieses Trackers',
  language: 'Sprache',
  sheetLanguage: 'Sprache dieser Blätter, wie sie angelegt wurden',
  pressesDone: 'Zuletzt gespeichert (damit nichts doppelt gespeichert wird)',
  template: 'Vorlage für den Dank: {name}',
  templates: {
    informational: 'Vorlage für den Dank: herzlich',
    informationalShort: 'Vorlage für den Dank: kurz',
  },
};
