export const overview = {
  title: 'Wo du stehst',
  next: 'Als Nächstes',
  allSteps: 'Die sieben Schritte',
  back: 'Alle Schritte',
  states: {
    'not begun': 'noch nicht begonnen',
    'in progress': 'mittendrin',
    done: 'geschafft',
  },
  through:
    'Du bist alle sieben Schritte gegangen. Jedes weitere Gespräch wird leichter.',
  more: 'Neben den Schritten',
  odd: 'In deinem Tracker nicht verstanden',
  oddWhy:
    'Was in diesen Zellen steht, bleibt, wie es ist, und wird sonst nirgends mitgezählt, bis du es dort änderst.',
  oddCell: {
    number: '„{content}“ in „{heading}“ ist keine Zahl. Schreib nur Ziffern.',
    rating:
      '„{content}“ in „{heading}“ ist keine Bewertung. Schreib eine ganze Zahl von 1 bis 5.',
    day: '„{content}“ in „{heading}“ ist kein Tag. Schreib ihn so: 2027-03-01.',
    moment:
      '„{content}“ in „{heading}“ ist kein Tag mit Uhrzeit. Schreib es so: 2027-03-01 14:30.',
    yesNo:
      '„{content}“ in „{heading}“ ist weder ein Häkchen noch leer. Leere die Zelle, oder schreib WAHR.',
  },
  oddMore: {
    one: 'Eine weitere Zelle wie diese.',
    many: '{count} weitere Zellen wie diese.',
  },
  nothingNext: 'Nichts wartet. Sieh dir einen Schritt an, der dir gefällt.',
  savedAlready:
    'Das war schon beim ersten Mal gespeichert; nur die Antwort ging verloren. Nichts steht doppelt da.',
  welcomeTitle: 'Willkommen',
  welcome:
    'Seven Steps hilft dir herauszufinden, welche Arbeit du willst, indem du mit Menschen sprichst, die sie tun. Alles steht in einer einzigen Tabelle in deinem eigenen Drive.',
  welcomeMake:
    'Der Knopf unten legt diese Tabelle an, mit einem Ordner und ein paar Briefvorlagen, die du nach Belieben ändern kannst. Sonst wird in deinem Drive nichts angerührt.',
  makeTracker: 'Meinen Tracker anlegen',
  welcomeBack: 'Du hast schon einen Tracker. Er ist eine eigene Tabelle.',
  openTracker: 'Meinen Tracker öffnen',
  goOn: 'Hier weitermachen',
  made: 'Dein Tracker ist bereit.',
  madeNext:
    'Er ist eine Tabelle namens „Seven Steps“ in deinem Drive. Öffne sie, um sie neben dieser Seitenleiste zu sehen, oder mach hier weiter.',
};
