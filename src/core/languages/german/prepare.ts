export const prepare = {
  talks: 'Kommende Gespräche',
  noTalks:
    'Noch ist kein Gespräch ausgemacht. Wer jetzt liest, hat es beim ersten leichter.',
  someDay: 'Noch kein Tag',
  notPrepared: 'noch nicht vorbereitet',
  works: 'Was du über jeden Beruf weißt',
  noWorks: 'Notier zuerst einen Beruf, dann lies dich ein.',
  addWork: 'Einen Beruf hinzufügen',
  coverage:
    '{done} von 4 P. PC {pc}, Papier {paper}, Personen {people}, Praxis {participation}.',
  addNote: 'Notiz hinzufügen',
  planned: 'Geplante Lesezeit',
  plannedItem: '{day}, {minutes} Minuten',
  outings: 'Ausflüge',
  noOutings:
    'Ehrenamtsgruppen, offene Türen und Berufsmessen sind gute Orte, um mit Unbekannten zu üben.',
  addOuting: 'Einen Ausflug planen',
  ps: {
    PC: 'PC: suchen, ein Profil lesen, jemandem zusehen, der von seiner Arbeit erzählt.',
    Paper:
      'Papier: Bücher, Zeitschriften und Mappen, in der Bibliothek, bei der Arbeitsagentur oder in der Berufsberatung.',
    People: 'Personen: deine Gespräche, auch die zum Üben.',
    Participation:
      'Praxis: dabei sein, eine Stunde am Tag der offenen Tür oder einen Tag an jemandes Seite. Nur wenn du magst.',
  },
  psTitle: 'Die vier P',

  noteTitle: 'Eine Notiz',
  noteFor: 'Für dein Gespräch mit {person}',
  takeTime:
    'Nimm dir die Zeit, die es braucht. Eine Sache, die dich überrascht, ist mehr wert als zehn Seiten.',
  work: 'Beruf',
  noWork: 'Kein bestimmter Beruf',
  p: 'Welches P',
  level: 'Worüber',
  source: 'Quelle',
  sourceHint: 'Wähl aus, oder schreib etwas Eigenes.',
  title: 'Titel',
  where: 'Adresse oder Ort',
  whereHint: 'Eine Webadresse, oder Bibliothek und Regal, wo es zu finden ist.',
  learned: 'Was ich gelernt habe',
  wantToKnow: 'Was ich wissen will',
  wantToKnowHint:
    'Eine Frage pro Zeile. Aus jeder kann eine Frage für ein Gespräch werden.',
  pleased: 'Was mich überrascht oder gefreut hat',
  minutes: 'Minuten gebraucht',
  video: 'Gesehen oder gehört: ein Interview mit jemandem bei der Arbeit',
  talkedAbout: 'Worüber gesprochen wurde',
  talkedAboutHint:
    'Ein Thema pro Zeile. Wobei jemand verweilt, das lohnt sich oft auch andere zu fragen.',
  plan: 'Tag und Plan',
  on: 'Tag',
  minutesPlanned: 'Minuten geplant',
  minutesPlannedHint:
    'Um eine Lesestunde zu planen, trag Tag und Minuten ein und lass den Rest bis dahin leer.',
  save: 'Notiz behalten',
  remove: 'Notiz entfernen',
  removed: 'Die Notiz ist entfernt.',
  undo: 'Rückgängig',
  restored: 'Die Notiz ist wieder da.',
  kept: 'Deine Notiz ist gespeichert.',
  keptPlan: 'Deine Lesezeit ist geplant.',
  keptUnfinished:
    'Deine Notiz ist gespeichert. Mit einer Quelle und einer Sache, die du gelernt hast, zählt sie als Recherche.',
  fromNote: 'Was eine Frage werden könnte',
  fromNoteHint: 'Ein Druck setzt die Zeile auf deine Fragenliste.',
  allAsked: 'Alles, was du dich gefragt hast, steht auf deiner Fragenliste.',
  makeQuestion: 'Fragen: {question}',
  askAbout: 'Könnten Sie mir dazu mehr erzählen: {subject}?',
  madeQuestion: 'Steht auf deiner Fragenliste: {question}',
  another: 'Noch eine Notiz',
  seeWork: 'Was ich über {work} weiß',
  changeNote: 'Diese Notiz ändern',
  backToTalk: 'Zurück zu meinem Gespräch mit {person}',

  workTitle: 'Was ich weiß: {work}',
  findings: 'Was ich gefunden habe',
  noFindings: 'Noch nichts. Eine Quelle ist ein guter Anfang.',
  unfinished: 'Nicht fertig',
  unfinishedWhy: 'Braucht eine Quelle und eine Sache, die du gelernt hast.',
  open: 'Was ich noch wissen will',
  gaps: 'Fehlt noch',
  noGaps: 'Alle vier P und alle drei Blickwinkel sind da. Gut gemacht.',
  gapP: {
    PC: 'Noch nichts vom PC: Ein Profil oder Video ist schnell gefunden.',
    Paper:
      'Noch nichts auf Papier: Frag in der Bibliothek oder in der Berufsberatung.',
    People: 'Noch hat dir niemand davon erzählt.',
    Participation:
      'Noch nichts ausprobiert. Das hat Zeit, und ein Tag der offenen Tür würde genügen.',
  },
  gapLevel: {
    job: 'Die Stelle: was jemand den ganzen Tag macht.',
    career: 'Die Laufbahn: wie man hineinkommt und wohin sie führt.',
    'field of work':
      'Das Berufsfeld: wer es braucht und wie es sich verändert.',
  },
  time: 'Bisher {minutes} Minuten gelesen.',
  timePlanned: 'Bisher {minutes} Minuten gelesen, {planned} geplant.',

  talkTitle: 'Vorbereiten: {person}',
  talkAbout: 'Über {work}',
  missing: 'Was noch helfen würde',
  nothingMissing: 'Alles ist da. Freu dich auf das Gespräch.',
  missingNote: 'Noch keine Notiz zum Beruf.',
  missingQuestions: 'Noch keine Fragen ausgewählt.',
  gate: 'Noch nicht vorbereitet. {missing} Du kannst trotzdem so hingehen.',
  close:
    'Dein Gespräch mit {person}: {day}. Zum Einlesen bleibt wenig Zeit. Eine Stunde genügt; oder bitte um einen anderen Tag.',
  move: 'Gespräch verschieben',
  prepPlanned: 'Minuten, die ich vorbereiten will',
  prepSpent: 'Minuten, die ich vorbereitet habe',
  approach: 'Wie ich gefragt habe',
  reception: 'Wie es ankam',
  saveTalk: 'Behalten',
  talkSaved: 'Gespeichert.',
  chooseQuestions: 'Fragen auswählen',
  notesFor: 'Notizen für dieses Gespräch',
  noNotesFor: 'Noch keine Notiz, die für dieses Gespräch zählt.',
  someone: 'Jemand hier: {outing}',

  outingTitle: 'Ein Ausflug',
  name: 'Wie er heißt',
  type: 'Art',
  place: 'Ort',
  targets: 'Arbeitgeber oder Gruppen und ihre Berufe',
  targetsHint: 'Eine Zeile für jeden: Organisation - Beruf - Beruf',
  myApproach: 'Wie ich anfange',
  approachHint:
    'Dein erster Satz, so wie du ihn sagst: Name, und was dich neugierig macht.',
  rehearsed: 'Ich habe es laut gesagt',
  packed: 'Kleidung, Karten und Notizblock liegen bereit',
  who: 'Wen du dort triffst',
  met: 'gesprochen',
  outingPage: 'Seite zum Mitnehmen öffnen',
  quick: 'Kurze Fragen',
  notes: 'Notizen',
  saveOuting: 'Ausflug behalten',
  outingSaved: '„{name}“ ist gespeichert.',
  tips: 'Gut zu wissen',
  outingTips: {
    any: 'Ein Ausflug, mehrere Gespräche: fünf Minuten hier, fünf dort.',
    'volunteer organisation':
      'Ein Ehrenamt macht man, weil man es mag, und die meisten erzählen gern davon. Frag eine Person nach der anderen, was sie dort tut.',
    'open house':
      'Die Türen stehen für Neugierige offen: Frag alle, die du triffst, nach ihrer eigenen Arbeit in genau diesem Haus.',
    'career fair':
      'Arbeitgeber sehen dich an, während du sie ansiehst. Zieh dich ordentlich an, grüße und frag nach den Stellen, um die es am Stand geht.',
    'association meeting':
      'Mitglieder kommen, um über ihren Beruf zu reden. Die Frage eines Neulings ist dort willkommen.',
  },
  talksHere: 'Gespräche hier',
  noTalksHere: 'Noch keine.',
  startHere: 'Jetzt mit jemandem sprechen',
  whom: 'Der Name, wenn du ihn kennst',
  whomHint: 'Er kann bis nachher warten.',
  at: 'Zu wem die Person gehört',
  atNobody: 'Niemand auf meiner Liste',
  startTalk: 'Gespräch beginnen',
  started: 'Dein Gespräch hat begonnen. Die kurzen Fragen liegen bereit.',
  seeScript: 'Worte für den Anfang',
  featured:
    'Sie suchen hier Leute ({job}): Wie ist diese Arbeit an einem ganz normalen Tag?',
  volunteer:
    'Was machen Sie hier, und was haben Sie davon, obwohl niemand Sie bezahlt?',
  atHouse:
    'Was ist Ihre eigene Arbeit in diesem Haus, und was daran würde jemanden von draußen überraschen?',

  suggestNotPrepared: 'Noch nicht vorbereitet für {person}, {day}: {missing}',
  suggestClose:
    'Wenig Zeit bis {person}, {day}: Lies dich ein, oder verschieb das Gespräch',
  suggestPlanned: 'Deine Lesezeit: {title}',
  suggestUnknown:
    'Das Üben lief gut: Probier ein paar Worte mit Unbekannten, auf einem Ausflug',
  suggestOuting: 'Mach dich bereit für {name}, {day}',
  readUp: 'eine geplante Stunde',
};
