export const about = {
  title: 'Über uns und deine Daten',
  what: 'Seven Steps hilft dir, Berufe kennenzulernen, indem du mit Menschen sprichst, die sie ausüben. Du führst; nichts hier ist Pflicht, und jeden Schritt darfst du auslassen.',
  where: 'Was aufbewahrt wird und wo',
  kept: [
    'Dein Tracker ist eine einzige Tabelle in deinem eigenen Drive; deine Briefe und Vorlagen sind Dokumente daneben.',
    'Seven Steps hat keinen Server. Niemand außer dir und denen, mit denen du diese Dateien teilst, kann sie lesen.',
    'Es sieht die Dateien, die es selbst angelegt hat, und keine anderen.',
    'Während du tippst, bleiben angefangene Worte in diesem Browser, höchstens dreißig Tage lang.',
  ],
  never: 'Was es nie tut',
  nevers: [
    'Es verschickt nie einen Brief, den du nicht Wort für Wort gesehen hast, und nur wenn du auf den Knopf drückst.',
    'Es liest nie deine Mails, nimmt nie ein Gespräch auf und zählt nichts über dich.',
  ],
  others: 'Daten anderer Menschen',
  othersWhy: [
    'Namen, Nummern und Meinungen hier gehören Menschen, die dir vertraut haben. Behalte, was du brauchst, und überlege, bevor du weitergibst, was jemand gesagt hat.',
    'Wenn dich jemand darum bittet oder du etwas nicht mehr brauchst, lösche es: Öffne die Person unter „Personen“ und entferne sie mit allem, was zu ihr gehört.',
    'Wenn du mit allem aufhören willst, lösche den Ordner „Seven Steps“ in deinem Drive.',
  ],
  people: 'Meine Personen öffnen',
  takeAlong: 'Meine Daten mitnehmen',
  rights:
    'Seven Steps ist freie Software unter der Apache License 2.0 und kommt ohne Gewähr.',
};
