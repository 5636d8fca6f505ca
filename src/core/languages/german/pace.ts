export const pace = {
  title: 'Dein Tempo',
  why: 'Wie schnell etwas fällig wird und wann du gern sprichst. Ändere, was dir nicht passt; was du leer lässt, ist wieder wie am Anfang.',
  odd: 'Im Tabellenblatt mit den Einstellungen steht bei „{name}“ „{content}“; damit kann Seven Steps nichts anfangen. Bis du es berichtigst, gilt {usual}.',
  silence: 'Wenn niemand antwortet',
  enough: 'Genug und rechtzeitig',
  times: 'Zeiten für Gespräche',
  reminders: 'Erinnerungen in deinem Kalender',
  remindersHint: 'Für die Gespräche, die du ab jetzt in den Kalender setzt.',
  fields: {
    tryAnotherAfter: 'Arbeitstage, bis du es dort bei jemand anderem versuchst',
    askAgainAfter: 'Arbeitstage, bis du die erste Person noch einmal fragst',
    opinions: 'So viele Personen willst du zu einer Arbeit hören',
    thanksHours: 'Stunden nach einem Gespräch, bis der Dank fällig ist',
    talksFrom: 'Gespräche vorschlagen ab',
    talksUntil: 'Vorgeschlagene Gespräche enden bis',
    remindDayBefore: 'Am Tag vor einem Gespräch',
    remindJustBefore:
      'Wenn es Zeit ist aufzubrechen, oder kurz vor einem Anruf',
  },
  hints: {
    tryAnotherAfter: 'Gezählt ab deinem letzten Versuch.',
    askAgainAfter:
      'Gezählt ab deinem ersten Versuch. Antwortet auch danach niemand, lässt Seven Steps es ruhen.',
    opinions: 'Für die Arten von Arbeit, die du ab jetzt aufnimmst.',
    thanksHours:
      'Nach der doppelten Zeit gilt ein Dank als spät und ist auch dann willkommen. Wofür mehr Zeit ist, das hat weiter das Doppelte.',
    talksFrom: 'Nach deiner eigenen Uhr.',
    talksUntil:
      'Außerhalb dieser Zeiten wird nichts vorgeschlagen. Jede andere Zeit kannst du trotzdem eintippen.',
  },
  save: 'Mein Tempo behalten',
  saved: 'Behalten: Das ist ab jetzt dein Tempo.',
};
