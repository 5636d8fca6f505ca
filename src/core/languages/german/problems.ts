export const problems = {
  unexpected:
    'Etwas ging schief, womit wir nicht gerechnet haben. Was du getippt hast, ist noch da; versuch es gleich noch einmal.',
  busy: 'Ein anderes Fenster von dir speichert gerade. Warte ein paar Sekunden und versuch es dann noch einmal.',
  googleBusy:
    'Google hat gerade zu viel zu tun und bittet um einen Moment Ruhe. Was du getippt hast, ist noch da: Warte eine Minute und versuch es dann noch einmal.',
  columnsMoved:
    'Die Spalten von „{tab}“ wurden verschoben, während gespeichert wurde; darum kann etwas davon in der falschen Spalte stehen. Sieh dir dort die Zeile an, bring sie in Ordnung und öffne diesen Eintrag dann noch einmal.',
  noTracker:
    'Dieser Tracker lässt sich nicht mehr öffnen. Vielleicht liegt er im Papierkorb deines Drive: Hol ihn wieder heraus, oder leg einen neuen an.',
  gone: 'Diesen Eintrag gibt es in deinem Tracker nicht mehr. Geh zurück und wähl einen anderen.',
  textTooLong:
    '„{heading}“ hat {count} Zeichen, und in eine Zelle der Tabelle passen {most}. Kürze es und versuch es dann noch einmal; gespeichert ist noch nichts.',
  noWorkName: 'Gib dem Beruf einen Namen. Ein Wort genügt.',
  sameWork:
    '„{name}“ steht schon auf deiner Liste. Öffne ihn dort, oder wähl einen anderen Namen.',

  templateGone:
    'Das Dokument der Vorlage ist weg. Hol es aus dem Papierkorb deines Drive, oder wähl die andere Vorlage.',
  noTemplate:
    'Die Vorlage für diesen Brief steht nicht im Blatt mit den Einstellungen. Trag dort die Adresse ihres Dokuments ein.',

  whoToThank: 'Schreib, wem du danken möchtest.',
  nobodyOfThatName:
    'Im Blatt mit den Personen heißt niemand „{name}“. Prüf die Schreibweise, oder füge die Person zuerst hinzu.',
  templateNameless: 'Gib der Vorlage einen Namen.',
  noTemplateFile: 'Wähl zuerst die Datei mit den Vorlagen.',
  templatesNotText:
    'Diese Datei ist kein reiner Text. Speichere die Sammlung als .txt-Datei und wähl diese.',
  noTemplatesInFile:
    'In dieser Datei wurde keine Vorlage gefunden. Jede beginnt mit einer eigenen Zeile: === und ihrem Namen.',
  templatesTooMany:
    'Diese Datei hat {count} Vorlagen; {most} können auf einmal kommen. Teil sie in mehrere Dateien auf.',
  templateKindUnknown:
    'In der Vorlage „{name}“ steht „{kind}“, wo ihre Art stehen sollte. Schreib unter ihren Namen die Zeile „Art: Informationsgespräch“ oder eine andere Art.',
  templateBare:
    'Die Vorlage „{name}“ braucht einen Betreff und mindestens einen Absatz, mit einer leeren Zeile dazwischen.',

  noQuestion: 'Schreib zuerst die Frage auf. Sie darf holprig sein.',
  noTalkName: 'Mit wem ist das Gespräch? Schreib einen Namen.',
  noTalkDay: 'Wähl den Tag des Gesprächs.',
  noTalkTime: 'Trag die Uhrzeit des Gesprächs ein, zum Beispiel 14:30.',
  noSuchDay: 'Den Tag „{day}“ gibt es nicht. Wähl einen aus dem Kalender.',
  timeLeftOut:
    'Am {day} gibt es {time} Uhr nicht: Die Uhren in {zone} werden darüber vorgestellt. Wähl eine Uhrzeit eine Stunde früher oder später.',
  noSuchZone:
    'Eine Zeitzone „{zone}“ gibt es nicht. Schreib eine Stadt wie Wien oder eine Zone wie Europe/Vienna.',
  noBusyTimes:
    'Google sagt nicht, wann du beschäftigt bist. Sieh in deinen Kalender und schreib die Zeiten selbst.',
  noSuchTime: 'Die Uhrzeit „{time}“ gibt es nicht. Schreib sie so: 14:30.',
  noSuchMinutes:
    '„{minutes}“ ist keine Zahl von Minuten. Nimm ganze Minuten, zum Beispiel 20.',
  talkIsPast:
    '{moment} ist vorbei. Wähl einen späteren Tag oder eine spätere Uhrzeit, oder nimm den Knopf für ein Gespräch, das schon stattgefunden hat.',
  talkIsAhead:
    '{moment} kommt erst noch. Wähl einen früheren Tag oder eine frühere Uhrzeit, oder lass es als geplantes Gespräch stehen.',
  noSuchNumber:
    '„{number}“ ist keine ganze Zahl. Nimm eine wie 15, oder lass das Feld leer.',
  noPlan: 'Schreib auf, was du vorhast.',
  noReason:
    'Sag in ein paar Worten, warum. Danach wirst du suchen, wenn du darauf zurückkommst.',

  noPersonName: 'Gib der Person einen Namen. Ein Vorname genügt.',
  badEmail:
    '„{email}“ ist keine vollständige E-Mail-Adresse. Sie braucht einen Namen, ein @ und eine Domain wie example.org; oder lass das Feld leer.',
  severalOfThatName:
    'Mehrere Personen heißen {name}. Setz die Organisation in Klammern hinter den Namen; wo keine notiert ist, notier zuerst für jede eine.',
  badYears: 'Schreib die Jahre im Beruf als Zahl, oder lass das Feld leer.',
  badTarget:
    '„{target}“ ist keine Zahl von Personen. Nimm eine ganze Zahl, zum Beispiel 3.',
  outOfBounds:
    '„{number}“ passt hier nicht. Nimm eine ganze Zahl von {least} bis {most}.',
  askAgainTooSoon:
    'Noch einmal fragen kommt nach dem Versuch bei jemand anderem. Nimm mehr als {days} Arbeitstage.',
  noTimeForTalks:
    'So bleibt keine Zeit für ein Gespräch. Wähl ein Ende nach {time}.',
  noFile: 'Wähl zuerst eine Datei.',
  fileEmpty:
    'In dieser Datei steht nichts. Exportiere sie noch einmal und wähl sie dann wieder.',
  fileNotText:
    'Das ist keine CSV-Datei. Wenn es eine Arbeitsmappe ist, öffne sie, speichere sie als CSV und wähl diese Datei.',
  fileNoNames:
    'Es wurde keine Spalte mit Namen gefunden. Setz eine Überschrift wie Name über die Namen und wähl die Datei dann wieder.',
  fileNobody:
    'In dieser Datei gibt es Überschriften, aber niemanden darunter. Wähl eine andere Datei.',
  fileQuoteOpen:
    'In Zeile {line} beginnt ein Anführungszeichen und endet nirgends; so ist nicht klar, wo die Zelle aufhört. Schließ es oder nimm es heraus und wähl die Datei dann wieder.',
  fileTooLong:
    'In dieser Datei stehen {count} Personen. Teil sie in Dateien mit höchstens {most} auf.',

  emptyNote:
    'In dieser Notiz steht noch nichts. Schreib einen Titel hinein, eine Sache, die du gelernt hast, oder die Minuten, die du lesen willst.',
  noOutingName:
    'Gib dem Ausflug einen Namen, zum Beispiel den Ort oder die Gruppe.',

  daysUpsideDown:
    'Der erste Tag liegt nach dem letzten. Ändere einen von beiden.',
  noMatter: 'Schreib mindestens eine Sache auf, die dir wichtig ist.',
  sameMatter: '„{matter}“ steht schon auf deiner Liste. Wähl andere Worte.',
};
