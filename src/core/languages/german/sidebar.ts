export const sidebar = {
  back: 'Zurück: {place}',
  working: 'Einen Moment …',
  workingLong:
    'Das dauert länger als sonst. Was du getippt hast, bleibt erhalten.',
  failed:
    'Das ist nicht durchgekommen. Was du getippt hast, ist noch da: Versuch es gleich noch einmal.',
  offline:
    'Gerade gibt es keine Verbindung. Was du getippt hast, ist noch da: Versuch es noch einmal, sobald du wieder online bist.',
  severalAccounts:
    'Google hat deine Konten verwechselt, weil dieser Browser mit mehreren angemeldet ist. Was du getippt hast, ist noch da. Öffne die Tabelle in einem Browserfenster nur mit diesem Konto und versuch es dann noch einmal.',
  needsPermission:
    'Google möchte, dass du Seven Steps noch einmal erlaubst. Was du getippt hast, bleibt erhalten: Schließ diese Seitenleiste, öffne sie über das Menü und mach hier weiter.',
  tryAgain: 'Noch einmal',
  required: 'nötig',
  chooseNothing: '—',
  somethingElse: 'Etwas anderes …',
  ownWords: '{label}: deine eigenen Worte',
  ratingLow: 'wenig',
  ratingHigh: 'sehr',
  ratingClear: 'Bewertung zurücknehmen',
  chooseFile: 'Datei wählen …',
  chooseAnotherFile: 'Andere wählen …',
  noFile: 'Noch keine Datei gewählt.',
  fileTooBig:
    '„{name}“ ist größer als {limit} MB. Wähl eine kleinere Datei, oder teil sie in zwei.',
  fileUnreadable: '„{name}“ ließ sich nicht lesen. Wähl sie noch einmal.',
  openWide: 'Groß öffnen',
  letterTo: 'An',
  letterSubject: 'Betreff',
};
