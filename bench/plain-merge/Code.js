/* eslint-disable no-undef, no-unused-vars -- Google gives the services, and calls the functions by their names. */
// A plain mail merge as many are written, to measure beside: one read, then a letter and a mark for each row. Fields are put in as they are,
// empty ones too; a row counts as sent only once its mark is written, so a run that is cut between the two sends that letter again.

const SUBJECT = 'Thank you, {{Name}}';
const BODY =
  'Dear {{Name}},\n\nthank you for your time. What you said about {{Topic}} stayed with me.\n\nAda Okafor';

function makeSheet(rows) {
  const {spreadsheetId} = Sheets.Spreadsheets.create({
    properties: {title: 'Letters'},
  });
  Sheets.Spreadsheets.Values.update(
    {values: [['Name', 'Email', 'Topic', 'Sent'], ...rows]},
    spreadsheetId,
    'A1',
    {valueInputOption: 'RAW'},
  );
  return spreadsheetId;
}

function sendAll(spreadsheetId) {
  const {values} = Sheets.Spreadsheets.Values.get(spreadsheetId, 'A1:D1000');
  const [headings, ...rows] = values;
  rows.forEach((row, index) => {
    if (row[headings.indexOf('Sent')]) return;
    const filled = text =>
      text.replace(/{{(\w+)}}/g, (_, name) => row[headings.indexOf(name)]);
    MailApp.sendEmail(row[1], filled(SUBJECT), filled(BODY));
    Sheets.Spreadsheets.Values.update(
      {values: [['sent']]},
      spreadsheetId,
      `D${index + 2}`,
      {valueInputOption: 'RAW'},
    );
  });
}
