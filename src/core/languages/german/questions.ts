export const questions = {
  waiting: 'Gespräche, die noch Fragen brauchen',
  noneWaiting: 'Jedes kommende Gespräch hat seine Fragen.',
  own: 'Meine eigenen Fragen',
  noneOwn:
    'Noch keine. Was hast du dich beim Lesen gefragt? Schreib es hier in deinen eigenen Worten auf.',
  addOwn: 'Eigene Frage hinzufügen',
  bank: 'Die zwanzig Fragen',
  bankHint:
    'Drück auf eine Frage, um zu sehen, warum sie sich lohnt, oder um sie in deine Worte zu fassen.',
  tiers: {
    own: 'Eigene',
    A: 'Zuallererst',
    B: 'Bei zwanzig Minuten',
    C: 'Bei einer halben Stunde',
    close: 'Zum Schluss',
  },
  why: 'Warum fragen',
  text: 'Frage',
  textHint:
    'Beginne mit wie, was oder welche, dann wird die Antwort länger als ein Ja.',
  wording: 'In meinen Worten',
  wordingHint: 'Lass es leer, um zur ursprünglichen Fassung zurückzukehren.',
  area: 'Worum es geht',
  work: 'Für welchen Beruf',
  note: 'Die Notiz, aus der sie kommt',
  anyWork: 'Jeden Beruf',
  save: 'Speichern',
  saved: 'Deine Frage ist gespeichert.',
  added:
    'Deine Frage steht auf der Liste. Sie wird dir angeboten, wenn du für ein Gespräch auswählst.',
  putAway: 'Weglegen',
  wasPutAway:
    'Die Frage ist weggelegt. Gespräche, die sie haben, behalten sie.',
  takeOut: 'Wieder hervorholen',
  wasTakenOut: 'Die Frage steht wieder auf deiner Liste.',
  away: 'Weggelegt',
  suggestChoose: 'Wähl deine Fragen für {person}, {day}',
  suggestChooseSomeDay: 'Wähl deine Fragen für {person}',
  suggestBrief: 'Sieh dir deinen Spickzettel an: {person} um {time}',
  suggestDuring: 'Dein Gespräch mit {person} läuft: Öffne deine Fragen',
  choose: 'Fragen auswählen',
  chooseFor: 'Fragen für {person}',
  room: {
    one: 'In {minutes} Minuten ist Platz für etwa {count} Frage und für die zwei, die jedes Gespräch beschließen.',
    many: 'In {minutes} Minuten ist Platz für etwa {count} Fragen und für die zwei, die jedes Gespräch beschließen.',
  },
  tooMany: {
    one: '{count} Frage ist mehr, als in {minutes} Minuten passt. Behalte sie, wenn du magst, und stell die wichtigste zuerst.',
    many: '{count} Fragen sind mehr, als in {minutes} Minuten passen. Behalte alle, wenn du magst, und stell die wichtigste zuerst.',
  },
  closing: 'Diese zwei kommen in jedes Gespräch mit',
  fromNote: 'Deine Notiz „{note}“ spricht schon davon.',
  heardFrom:
    'Davon hast du schon gehört: von {people}. Ein zweiter Blick kann sich trotzdem lohnen.',
  others: 'Meine Fragen zu anderen Berufen',
  saveChoice: 'Diese Fragen nehmen',
  chosen: {
    one: '{count} Frage ist für {person} ausgewählt, dazu die zwei zum Schluss.',
    many: '{count} Fragen sind für {person} ausgewählt, dazu die zwei zum Schluss.',
  },
  brief: 'Meinen Spickzettel öffnen',
  change: 'Fragen ändern',
  briefFor: 'Spickzettel: {person}',
  saidHow: '{name} (sprich {say})',
  who: 'Mit {people}',
  what: 'Über {work}',
  when: '{moment}, Zeitzone {zone}',
  noWhen: 'Noch kein Tag und keine Uhrzeit.',
  setWhen: 'Tag, Uhrzeit und Ort festlegen',
  until: '{minutes} Minuten, bis {time} Uhr',
  where: 'Ort: {place}',
  link: 'Link: {place}',
  number: 'Am Telefon: {place}',
  whoCalls: {'I call': 'Du rufst an.', 'they call': 'Du wirst angerufen.'},
  leaveBy: 'Geh um {time} Uhr los: der Weg und eine Viertelstunde Luft.',
  noTravel:
    'Wie lang ist der Weg? Wenn du es einträgst, siehst du hier, wann du losgehst.',
  ready: 'Bevor du gehst',
  readyPhone: 'Vor dem Anruf',
  wear: 'Kleidung: {dress}',
  wearInPerson:
    'Zieh dich an wie die Leute dort bei einer gewöhnlichen Besprechung, oder eine Spur feiner. Im Zweifel frag, wenn du bestätigst.',
  wearVideo:
    'Zieh dich an wie für ein Treffen, und sieh nach, was hinter dir steht.',
  videoTest: 'Probier Link, Ton und Bild zehn Minuten vorher aus.',
  phoneQuiet:
    'Such dir einen ruhigen Platz, lad das Telefon auf und leg dir diese Liste hin.',
  phoneOnTime: 'Ruf genau zur vereinbarten Minute an.',
  polite:
    'Sei zu allen höflich, die du dort triffst; du hast um das Gespräch gebeten, also führst du es.',
  carry:
    'Nimm mit: diese Liste, einen Notizblock, ein paar Karten mit deinem Namen.',
  written: 'Schriftlich schick höchstens fünf Fragen, die wichtigste zuerst.',
  confirm: 'Bestätige es am Tag davor, in ein, zwei Zeilen.',
  confirmed: 'Bestätigt: {day}.',
  confirmDone: 'Ich habe es bestätigt',
  mustLearn: 'Das Eine, das ich erfahren muss',
  noMustLearn:
    'Noch nicht aufgeschrieben. Was würde das Gespräch wertvoll machen?',
  questions: 'Meine Fragen',
  roomToWrite: 'Notizen: ______________________',
  time: 'Die Zeit im Blick',
  timeSay:
    'Sag am Anfang, um wie viel Zeit du gebeten hast. Länger bleibst du nur, wenn man dich einlädt.',
  lastQuestion: 'Stell deine letzte Frage um {time} Uhr.',
  closeWith:
    'Bevor du gehst: Frag nach weiteren Namen und ob du sagen darfst, von wem sie kommen. Beides steht am Ende dieser Seite.',
  notepad:
    'Ein Notizblock ist in Ordnung: Schreib ein, zwei Stichworte auf und den Rest danach.',
  noRecorder:
    'Lass das Aufnahmegerät aus. Es macht vorsichtig, und das Gespräch fängt steif an; sprich lieber danach deine eigenen Gedanken ins Telefon.',
  start: 'Im Gespräch öffnen',
  duringFor: 'Im Gespräch mit {person}',
  left: {
    one: 'Noch {count} Frage, vereinbart bis {time} Uhr.',
    many: 'Noch {count} Fragen, vereinbart bis {time} Uhr.',
  },
  leftNoTime: {one: 'Noch {count} Frage.', many: 'Noch {count} Fragen.'},
  anyOrder:
    'Frag in beliebiger Reihenfolge, lass aus, was du magst, und lass das Gespräch wandern, wenn es gut ist.',
  asked: 'Gestellt',
  answer: 'Was gesagt wurde',
  free: 'Was von selbst kam',
  keep: 'Behalten',
  kept: 'Notiert. {left}',
  finish: 'Das Gespräch ist vorbei',
};
