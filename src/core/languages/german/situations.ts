/** The guide for whatever comes up. `clues` are further words by which one may look for it. */
const situation = (title: string, what: string, clues = '') => ({
  title,
  what,
  clues,
});

export const situations = {
  youAreLate: situation(
    'Du kommst zu spät oder findest es nicht',
    'Ruf an, sobald du es weißt, nicht erst zur vereinbarten Zeit. Sag, wie viele Minuten, und biete an, das Gespräch zu kürzen oder einen anderen Tag zu nehmen. Bist du da, genügt eine Entschuldigung; fang mit deiner wichtigsten Frage an.',
    'verspätung stau zug verlaufen',
  ),
  cutShort: situation(
    'Es ist weniger Zeit als gesagt',
    'Das ist kein Urteil über dich: Der Tag dort ist voller geworden. Frag das Eine, das du erfahren musst, dann nach Namen, und ob du sagen darfst, wer dich schickt. Biete an, wegen des Rests später anzurufen.',
    'eile unterbrochen eilig kurz',
  ),
  noShow: situation(
    'Niemand kommt',
    'Warte eine Viertelstunde und schick dann eine freundliche Zeile: Du warst da, du hoffst, dass alles gut ist, hier sind zwei andere Zeiten. Notier es hier als nicht geführt. Kommt nichts zurück, lass es und frag jemand anderen.',
    'vergessen verpasst warten nicht erschienen',
  ),
  morePeople: situation(
    'Es kommen noch andere dazu',
    'Das ist Glück, auch wenn es erst nicht so aussieht. Schreib jeden Namen auf und was die Person macht. Stell eine Frage in die Runde und lass alle antworten. Jeder bekommt einen eigenen Dank.',
    'runde gruppe kollegen',
  ),
  whyHireYou: situation(
    'Du wirst gefragt, warum man dich nehmen sollte',
    'Sag, dass dich die Frage freut und dass du heute gekommen bist, um die Arbeit zu verstehen, und nicht, um dich zu bewerben. Erzähl dann in einem Satz, was dich daran reizt, und geh zu deinen Fragen zurück.',
    'einstellen vorstellungsgespräch unangenehme frage',
  ),
  resume: situation(
    'Du wirst nach deinem Lebenslauf gefragt',
    'Hab einen dabei, aber lass ihn in der Tasche, bis jemand fragt. Dann gib ihn her und frag, was davon in diesem Beruf zählen würde: Jetzt ist es deine Frage.',
    'cv bewerbung',
  ),
  noNames: situation(
    'Es fällt niemand sonst ein',
    'Mach es leichter: Wer macht diese Arbeit anderswo, wer hat mitgelernt, welcher Verband trifft sich in der Nähe, wer könnte jemanden kennen? Kommt immer noch nichts, bedank dich. Dass du gefragt hast, zählt.',
    'empfehlung namen niemand',
  ),
  permissionRefused: situation(
    'Jemand möchte lieber nicht genannt werden',
    'Bedank dich für die Offenheit und notier „nein“. Du darfst die Person trotzdem von dir aus anschreiben; kein Text und kein Brief hier sagt, von wem du weißt.',
    'erlaubnis abgelehnt anonym',
  ),
  payNotDiscussed: situation(
    'Über Geld wird nicht gern gesprochen',
    'Lass es gleich und mit einem Lächeln. In vielen Berufsbeschreibungen stehen Spannen, und deine Bibliothek oder ein Verband hat sie auch.',
    'gehalt lohn geld abgelehnt',
  ),
  talkRightNow: situation(
    'Es heißt: Reden wir doch gleich',
    'Nimm es an, wenn du kannst. Frag, wie viele Minuten es sind, öffne die kurzen Fragen, fang mit dem Weg in den Beruf an. Namen und Erlaubnis kommen wie immer zum Schluss. Passt es wirklich nicht, sag es und biete zwei Zeiten an.',
    'sofort telefon anruf unvorbereitet',
  ),
  freeze: situation(
    'Dein Kopf ist leer',
    'Atme aus, sieh auf deine Liste und lies eine Frage vor. Das stört niemanden. Die nach dem Weg in den Beruf geht immer, und während erzählt wird, kommst du wieder zu dir.',
    'nervös aufgeregt blackout vergessen schüchtern',
  ),
  wrongFit: situation(
    'Du merkst, dass es nichts für dich ist',
    'Das allein war das Gespräch wert. Frag, was Leute sonst machen, die dasselbe gut können, und wen man dort kennt. Bedank dich so herzlich wie bei allen.',
    'nichts für mich unpassend langweilig',
  ),
  becomesInterview: situation(
    'Es wird ein Vorstellungsgespräch daraus',
    'Das darf nur dein Gegenüber daraus machen. Sag, dass du dich freust, und frag, ob du erst noch über die Arbeit sprechen und an einem anderen Tag vorbereitet darauf zurückkommen darfst. Notier es danach; der Brief ist dann ein anderer.',
    'angebot stelle frei einstellen',
  ),
  onTheSpot: situation(
    'Du hast drei Minuten an einem Stand',
    'Sag in einem Satz, wer du bist, und frag dann, was an der Arbeit gefällt und worauf man gern verzichten würde. Frag nach einer Karte, einem Namen und ob du wiederkommen darfst. Schreib drei Wörter auf, bevor du weitergehst.',
    'messe offene tür stand ausstellung',
  ),
  unhappy: situation(
    'Jemand ist mit der eigenen Arbeit unglücklich',
    'Hör zu, und nimm es nicht zu schwer: Es kann am Ort liegen und nicht an der Arbeit. Frag, was anders sein müsste, und lass dir auch von jemandem anderswo erzählen.',
    'bitter negativ beschweren einseitig',
  ),
  refused: situation(
    'Jemand sagt Nein zu einem Gespräch',
    'Bedank dich für die Antwort und frag nach jemandem mit etwas mehr Zeit. Dann geh zum nächsten Namen auf deiner Liste; ein Nein sagt etwas über die Woche dort, nicht über dich.',
    'abgesagt abgelehnt absage',
  ),
};
