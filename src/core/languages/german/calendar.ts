export const calendar = {
  name: 'Informationsgespräche',
  about:
    'Gespräche und Erinnerungen aus deinem Tracker von Seven Steps. Was hier steht, darfst du verschieben und löschen; die Seitenleiste merkt es, wenn du das Gespräch das nächste Mal öffnest.',
  title: 'Gespräch mit {person}',
  sharedTitle: 'Ein Gespräch über {work}',
  someWork: 'Ihre Arbeit',
  sharedDescription: 'Danke, dass Sie sich die Zeit nehmen.',
  afterwards:
    'Gleich danach: ein paar Worte zu deinen Eindrücken, solange sie frisch sind. Danach: der Dank.',
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

  reach: '{name}: {ways}',
  afterTitle: 'Nach {person}: jetzt die Eindrücke, dann der Dank',
  afterAbout:
    'Anderthalb Minuten für Eindrücke, solange sie frisch sind, vor der Fahrt und nicht währenddessen. Das kommt noch einmal, wenn der Dank fällig ist.',
  putIn: 'Das Gespräch steht in deinem Kalender.',
  movedThere: 'In deinem Kalender steht dieses Gespräch jetzt so: {moment}.',
  takeTime: 'Neue Zeit übernehmen',
  takenTime: 'Das Gespräch ist jetzt hier und in deinem Kalender: {moment}.',
  keepTime: 'Zurück auf {moment}',
  goneThere: 'Dieses Gespräch steht nicht mehr in deinem Kalender.',
  putBack: 'Wieder eintragen',
  leaveOut: 'Draußen lassen',
  leftOut: 'Das Gespräch bleibt aus deinem Kalender draußen.',
  movedSome: 'In deinem Kalender verschoben',
  movedItem: 'Dort jetzt {moment}',
  goneItem: 'Dort nicht mehr da',

  theirClock: 'Für {person} ist das {moment} (Zeitzone {zone}).',
  theirZoneUnknown:
    'Die Zeitzone von {person}, „{zone}“, kennen wir nicht. Schreib eine Stadt oder eine Zone wie Europe/Vienna.',
  theirZone: 'Zeitzone der Person',
  theirZoneHint: 'Eine Stadt wie Kolkata genügt. Leer heißt: deine eigene.',

  free: 'Drei freie Zeiten finden',
  freeTitle: 'Drei freie Zeiten',
  freeWhy:
    'Aus deinem Kalender erfahren wir nur, wann du beschäftigt bist, nie womit. Die Zeiten liegen an Arbeitstagen ab morgen, für euch beide tagsüber.',
  freeMinutes: 'Wie lange, in Minuten',
  freeAround: 'Minuten, die davor und danach frei bleiben',
  freeAgain: 'Noch einmal suchen',
  freeNone:
    'In den nächsten drei Wochen passt keine Zeit für euch beide. Mach das Gespräch kürzer, lass weniger davor und danach frei, oder sieh in deinen Kalender.',
  freeYours: 'für dich {moment}',
  freeChoose: 'Wenn eine Zeit gewählt ist, drück darauf',
  freeText: 'Zum Einfügen, Vorlesen oder Mailen',
  freeOpening:
    'Vielen Dank, dass Sie {minutes} Minuten für mich finden. Jede dieser Zeiten würde mir passen:',
  freeLine: '- {moment}',
  freeLineBoth: '- {theirs} bei Ihnen ({mine} bei mir)',
  freeClosing:
    'Falls keine davon passt, nennen Sie mir eine andere, und ich richte mich danach.',
  freeMail: 'Als Mail an {person} schreiben',
  freeSubject: 'Drei Zeiten für unser Gespräch',

  due: 'Was fällig ist',
  dueWhy:
    'Anrufe, Erinnerungen, Dank, Nachrichten und Pläne, nach ihrem Tag. Verschieb, was heute nicht geht; nichts geht verloren.',
  dueNone: 'In den nächsten vier Wochen ist nichts fällig.',
  duePerson: '{person}: {action}',
  dueLetter: '{person}: {letter}',
  dueOpen: 'Öffnen',
  dueDone: 'Erledigt',
  dueLater: {one: 'Morgen', many: 'In {count} Tagen'},
  dueWasDone: 'Erledigt: {what}',
  dueWasPut: 'Verschoben auf {day}: {what}',

  digest: 'Fälliges in meinem Kalender zeigen',
  digestHint:
    'Ein Eintrag am Tag um neun, nur an Tagen, an denen etwas fällig ist. Er folgt deinem Tracker, sooft du diese Seitenleiste benutzt.',
  digestTitle: 'Seven Steps: was fällig ist',
  digestDay: '{day}',
  digestItem: '- {what}',
  zone: 'Zeitzone deines Trackers',
  zoneHint:
    'Alle Zeiten, die du hier siehst, gehen nach der Uhr dieser Zone. Wenn du sie änderst, bleibt jedes Gespräch in seinem Augenblick.',
  save: 'Speichern',
  saved: 'Gespeichert.',
  savedZone: 'Ab jetzt gehen die Zeiten nach der Uhr von {zone}.',
  files: 'Deine Gespräche für einen anderen Kalender',
  filesWhy:
    'Eine Datei, die jedes Kalenderprogramm einlesen kann. Abgesagte Gespräche stehen als abgesagt darin, damit sie auch dort verschwinden.',
  makeFile: 'Datei anlegen',
  saveFile: '{name} speichern',
  saveTalk: 'Für anderen Kalender speichern',
  noTalks: 'Noch hat kein Gespräch Tag und Uhrzeit.',

  otherZone:
    'Auf diesem Gerät gilt {here}, dort ist es {time}. Dein Tracker geht nach {zone}.',
  useZone: 'Ab jetzt {here} nehmen',
  keepZone: 'Bei {zone} bleiben',
  unknownZone:
    '„{zone}“ im Blatt mit den Einstellungen ist keine Zeitzone, die wir kennen; darum gehen die Zeiten nach der Uhr von Greenwich. Wähl deine unter „Kalender und Zeitzone“.',
};
