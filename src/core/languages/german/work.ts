export const work = {
  add: 'Beruf hinzufügen',
  none: 'Noch kein Beruf. Was fällt dir als Erstes ein?',
  suggestFirst: 'Notier einen ersten Beruf, der dich neugierig macht',
  suggestResearch: 'Lies dich zu {name} ein, bevor du mit Leuten sprichst',
  prompts: 'Fällt dir nichts ein? Frag dich …',
  promptInteresting:
    'Welche Arbeit fändest du wirklich spannend, auch wenn sie weit weg scheint?',
  promptSeeMyself:
    'Bei welcher Arbeit könntest du dich an einem ganz normalen Dienstag sehen?',
  promptToying:
    'Worüber hast du schon nachgedacht oder womit gespielt, und sei es nur einmal?',
  name: 'Beruf',
  nameHint: 'Ein Name genügt fürs Erste.',
  saidAs: 'Wie du es sagen würdest',
  saidAsHint:
    'Für die Mitte eines Satzes, der mit „der Beruf“ beginnt, etwa „der Hebamme“ zu „Hebamme“. Texte und Briefe sprechen dann so davon.',
  saidAsMissing:
    '„{name}“ steht in diesen Worten so wie auf deiner Liste. Sag, wie es im Satz klingt',
  status: 'Stand',
  origin: 'Woher die Idee kam',
  originNote: 'Welcher Test, welches Buch, wer auf die Idee brachte',
  why: 'Warum er mich reizt',
  seeMyself: 'Wo ich mich darin sehe',
  imagined: 'Wie ich ihn mir vorstelle',
  found: 'Wie er wirklich ist',
  foundHint:
    'Füllt sich nach deinen Gesprächen. Neben deiner Vorstellung zeigt es, was sich geändert hat.',
  interestBefore: 'Interesse, bevor ich gefragt habe',
  interestAfter: 'Interesse jetzt',
  target: 'Wie viele Meinungen ich möchte',
  targetHint: 'Drei bis fünf Personen geben ein gutes Bild.',
  decisionReason: 'Warum ich ihn behalte oder beiseitelege',
  save: 'Speichern',
  saveNew: 'Auf meine Liste setzen',
  more: 'Mehr dazu',
  saved: '„{name}“ ist gespeichert.',
  added:
    '„{name}“ steht auf deiner Liste. Setz noch einen dazu, oder lies dich ein.',
  research: 'Notiz dazu anlegen',
  findPeople: 'Jemanden aus dem Beruf hinzufügen',
  remove: 'Entfernen',
  removeSure:
    '„{name}“ von deiner Liste nehmen? Was du in anderen Blättern notiert hast, bleibt.',
  removeYes: 'Ja, entfernen',
  removeNo: 'Nein, behalten',
  removed: '„{name}“ ist entfernt.',
  undo: 'Rückgängig',
  restored: '„{name}“ ist wieder da.',
  earlier: 'Nach oben',
  matters: 'Neben das legen, was mir wichtig ist',
  tryOut: 'Ausprobieren',
  suggestTry:
    'Du hast genug Leute zu {name} gehört, um es einen Tag lang auszuprobieren',
  tryTitle: 'Ausprobieren: {name}',
  tryWhy:
    'Ein Tag vor Ort kann dir ein Jahr Ausbildung für etwas ersparen, das du dir nur vorgestellt hast. Können brauchst du dafür noch nicht, nur offene Augen.',
  tryLater:
    'Das bringt meist nach deinen Gesprächen am meisten. Du darfst es auch früher tun.',
  tryWays: 'Wege hinein, vom leichten zum längeren',
  tryWay: [
    'Geh zu einem Tag der offenen Tür oder einer öffentlichen Veranstaltung.',
    'Frag jemanden, mit dem du gesprochen hast, ob du einen halben Tag zusehen darfst.',
    'Hilf ein paar Wochen lang ehrenamtlich mit.',
    'Nimm eine kurze, einfache oder saisonale Arbeit ganz in der Nähe an.',
    'Mach einen kurzen Kurs, in dem du das Werkzeug selbst in der Hand hast.',
  ],
  tryAsk: 'Danach frag dich',
  tryQuestions: [
    'Könnte ich dort ich selbst sein?',
    'Wäre ich gern Tag für Tag mit diesen Menschen zusammen?',
    'Hat mich die Arbeit selbst gepackt, wenn niemand zusah?',
  ],
  tryPlan: 'Planen oder notieren, wie es war',
  opinions: {
    one: '{count} von {target} Meinungen',
    many: '{count} von {target} Meinungen',
  },
};
