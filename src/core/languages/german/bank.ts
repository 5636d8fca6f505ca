/** The bank of twenty. A stranger is asked, so it says Sie. */
export const bank = {
  'way into the work': {
    question: 'Wie sind Sie zu diesem Beruf gekommen?',
    why: 'Das erzählen fast alle gern. Es wärmt das Gespräch auf und zeigt einen Weg, den jemand wirklich gegangen ist.',
    clues: [],
  },
  duties: {
    question: 'Wofür sind Sie verantwortlich, und wer verlässt sich darauf?',
    why: 'Berufsbezeichnungen verbergen viel. So erfährst du in ein paar Sätzen, worum es wirklich geht.',
    clues: ['aufgabe', 'verantwort', 'zuständig', 'tätigkeit', 'pflichten'],
  },
  'a typical day': {
    question:
      'Nehmen Sie mich mit durch die letzten Tage: Womit waren Ihre Stunden gefüllt?',
    why: 'Echte Tage sagen mehr als jede Beschreibung. Achte darauf, was die meiste Zeit braucht.',
    clues: [
      'typischer tag',
      'typischen tag',
      'tagesablauf',
      'arbeitsalltag',
      'berufsalltag',
    ],
  },
  'liked most': {
    question:
      'Bei welchen Teilen Ihrer Arbeit sind Sie froh, dass Sie sie gewählt haben?',
    why: 'Du erfährst, was die Arbeit zurückgibt, und ob dir dasselbe wichtig wäre.',
    clues: [],
  },
  'liked least': {
    question: 'Welche Teile würden Sie morgen jemand anderem übergeben?',
    why: 'Jeder Beruf hat seinen Preis. Besser, du hörst ihn jetzt, als dass du ihn später merkst.',
    clues: [],
  },
  'skills and traits': {
    question:
      'Was für ein Mensch ist hier gut aufgehoben, und was muss er können?',
    why: 'Leg es neben das, was du von dir selbst weißt.',
    clues: ['fähigkeit', 'eigenschaft', 'eignung', 'kompetenz', 'stärken'],
  },
  'education and training': {
    question:
      'Was mussten Sie lernen oder nachweisen, und was davon war wirklich nützlich?',
    why: 'Das trennt, was verlangt wird, von dem, was hilft, und zeigt, was dich der Weg hinein kosten würde.',
    clues: [
      'studium',
      'abschluss',
      'ausbildung',
      'lehre',
      'weiterbildung',
      'zulassung',
      'diplom',
    ],
  },
  'first jobs': {
    question:
      'Wie finden Leute heute hinein, und mit welchen Stellen fangen sie an?',
    why: 'Wege ändern sich. Der von vor zwanzig Jahren kann verschlossen sein und ein neuer offen.',
    clues: ['berufseinstieg', 'einstieg', 'anfänger', 'praktik', 'trainee'],
  },
  'hardest problems': {
    question: 'Was ist das Schwierigste, womit Sie zu tun haben?',
    why: 'Was Kundigen schwerfällt, wird auch dir schwerfallen. Hättest du Freude daran, darin besser zu werden?',
    clues: ['stress', 'druck', 'schwierig', 'belastung'],
  },
  surprises: {
    question: 'Was war ganz anders, als Sie es sich vorgestellt hatten?',
    why: 'Auch du trägst ein Bild von diesem Beruf mit dir. So rückst du es am schnellsten zurecht.',
    clues: [],
  },
  'hours and travel': {
    question:
      'Wie prägt die Arbeit den Rest Ihrer Woche: Zeiten, Wege, Zuhause?',
    why: 'Das Leben rund um den Beruf kommt immer mit.',
    clues: ['arbeitszeit', 'schicht', 'überstunden', 'reise', 'wochenend'],
  },
  'surroundings and people': {
    question:
      'Wie ist es hier: der Ort, die Menschen, die Art, wie man etwas anpackt?',
    why: 'Auch bei gleicher Arbeit ist jedes Haus anders.',
    clues: ['atmosphäre', 'kultur', 'arbeitsklima', 'umgebung'],
  },
  pay: {
    question:
      'In welchem Rahmen wird in diesem Beruf am Anfang ungefähr bezahlt?',
    why: 'Frag nach dem Rahmen im Beruf, nie nach dem eigenen Gehalt. Wer darüber nicht sprechen mag, muss es nicht.',
    clues: ['gehalt', 'lohn', 'bezahlung', 'verdien', 'einkommen', 'vergütung'],
  },
  'moving up': {
    question:
      'Wohin kann man sich von hier aus entwickeln, und was braucht es?',
    why: 'Eine erste Stelle ist ein Anfang. Schau ein paar Jahre voraus.',
    clues: ['aufstieg', 'beförderung', 'karriere', 'leitung'],
  },
  outlook: {
    question:
      'Wie verändert sich der Beruf, und was erwarten Sie von den nächsten Jahren?',
    why: 'Wer mittendrin ist, sieht eine Veränderung lange, bevor sie gedruckt steht.',
    clues: ['aussicht', 'trend', 'wachstum', 'mangel', 'zukunft'],
  },
  'employers and related work': {
    question:
      'Welche Arbeitgeber gibt es dafür, und welche Berufe liegen gleich daneben?',
    why: 'Wenn dieser nicht passt, passt vielleicht sein Nachbar.',
    clues: ['arbeitgeber', 'verwandte', 'branche'],
  },
  'reading and joining': {
    question:
      'Was würden Sie lesen, ansehen oder wo mitmachen, um den Beruf besser zu verstehen?',
    why: 'Sie kennen die guten Quellen, und du hast etwas, worüber du später schreiben kannst.',
    clues: ['verband', 'verein', 'zeitschrift', 'podcast'],
  },
  advice: {
    question:
      'Was würden Sie sich als Nächstes ansehen, wenn Sie an meiner Stelle wären?',
    why: 'Der Rat ist für dich gemacht, und die meisten geben ihn gern.',
    clues: [],
  },
  names: {
    question:
      'Wer sonst, zwei oder drei Personen vielleicht, könnte mir mehr darüber erzählen?',
    why: 'Ein Gespräch führt zum nächsten. Frag nach mehreren: Alle sehen die Arbeit von einer anderen Seite.',
    clues: [],
  },
  permission: {
    question:
      'Darf ich sagen, dass ich die Namen von Ihnen habe, und darf ich mich mit einer Frage noch einmal melden?',
    why: 'Ein Name öffnet nur Türen, wenn der Mensch dahinter einverstanden ist. Schreib dir die Antwort zu jedem Namen auf.',
    clues: [],
  },
};
