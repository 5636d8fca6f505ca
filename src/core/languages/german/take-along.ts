export const takeAlong = {
  title: 'Zum Mitnehmen',
  why: 'Alles hier gehört dir. Diese Dateien öffnen sich auch ohne Seven Steps.',
  careful:
    'Sie enthalten Namen, Adressen und Worte anderer Menschen. Überlege, bevor du eine weitergibst.',
  summary: 'Meine Entscheidung und wie es weitergeht',
  people: 'Personen für ein Adressbuch',
  peopleWhy:
    'Namen, Arbeitsorte, Nummern und Adressen, ohne Notizen und ohne das, was gesagt wurde.',
  everything: 'Alles auf einmal',
  saveWorkbook: 'Als Arbeitsmappe speichern (.xlsx)',
  allTabs: 'Jedes Blatt als CSV, in einer .zip-Datei',
  tabs: 'Ein Blatt nach dem anderen, als CSV',
  workbook:
    'Alles in einer Arbeitsmappe: im Menü der Tabelle, Datei, Herunterladen.',
  count: {one: '{count} Zeile', many: '{count} Zeilen'},
  saveCsv: '{name} speichern',
  saveVcards: '{name} speichern',
  csvWhy:
    'Eine Zelle, die ein Tabellenprogramm für eine Formel halten könnte, beginnt in dieser Datei mit einem Apostroph. Wieder hierher geholt, ist sie wie zuvor.',
  nobody: 'Noch steht niemand auf deiner Liste.',
};
