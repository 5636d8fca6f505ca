export const cards = {
  today: 'Heute',
  ended: 'Gerade vorbei: deine Eindrücke',
  thanks: 'Dank, der wartet',
  due: 'Fällig',
  next: 'Als Nächstes',
  talks: 'Nächste Gespräche',
  everything: 'Alles andere',
  allSteps: 'Alle Schritte',
  tracker: 'Meinen Tracker öffnen',
  notOurs:
    'Dieser Termin ist keines deiner Gespräche. Hier ist stattdessen, was auf dich wartet.',
  talkGone:
    'Das Gespräch zu diesem Termin steht nicht mehr in deinem Tracker. Hier ist stattdessen, was auf dich wartet.',
  beforeTitle: 'Vor dem Gespräch mit {person}',
  confirmText: 'Eine Zeile zum Bestätigen',
  takeAlong: 'Was du mitnimmst',
  thank: '{person} danken',
  more: {
    one: '{count} mehr: in der Seitenleiste neben deinem Tracker.',
    many: '{count} mehr: in der Seitenleiste neben deinem Tracker.',
  },
  inThePanel:
    '„{label}“ geht in der Seitenleiste neben deinem Tracker, wo sich eine Datei speichern und wählen lässt.',
  back: 'Zurück: {place}',
  yes: 'Ja',
};
