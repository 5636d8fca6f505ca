export const language = {
  code: 'de',
  name: 'Deutsch',
  title: 'Sprache',
  why: 'Seven Steps spricht beim Anlegen deines Trackers die Sprache deines Google-Kontos. Hier kannst du sie jederzeit wechseln.',
  field: 'Sprich mit mir',
  stays:
    'Was du selbst geschrieben hast, bleibt, wie es ist. Auch die Überschriften deiner Tabelle bleiben; du darfst sie umbenennen, wie du magst.',
  save: 'Diese Sprache nehmen',
  saved: 'Ab jetzt auf Deutsch.',
};
