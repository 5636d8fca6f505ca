/** What can be taken out of the tracker. */
export const takeAlong = {
  title: 'Take it with you',
  why: 'Everything here is yours. These files open without Seven Steps.',
  careful:
    'They hold other people’s names, addresses and words. Think before you pass one on.',
  summary: 'My decision and what comes next',
  people: 'People for an address book',
  peopleWhy:
    'Names, workplaces, numbers and addresses, without notes and without what they said.',
  tabs: 'One tab at a time, as CSV',
  everything: 'All of it at once',
  saveWorkbook: 'Save it as a workbook (.xlsx)',
  workbook:
    'All of it in one workbook: in the spreadsheet’s own menu, File, Download.',
  allTabs: 'Every tab as CSV, in one .zip',
  count: {one: '{count} row', many: '{count} rows'},
  saveCsv: 'Save {name}',
  saveVcards: 'Save {name}',
  csvWhy:
    'A cell that a spreadsheet program could take for a formula begins with an apostrophe in this file. Brought in here again, it is as it was.',
  nobody: 'Nobody is on your list yet.',
};
