import {aSpreadsheet, row, text} from './support';

/** Text that a spreadsheet would like to read as something else. */
const NAUGHTY = [
  '=1+1',
  '=HYPERLINK("http://x.example","click")',
  '+49 170 1234567',
  '+491701234567',
  '-1',
  '@SUM(A1)',
  '1/2',
  '1.2.2027',
  '2027-03-01',
  '12:30',
  'TRUE',
  'false',
  '007',
  '1e5',
  '5%',
  '$5',
  "'x",
  "''",
  "'=1",
  '#N/A',
  '#REF!',
  ' lead and trail ',
  '\t=1',
  'two\nlines',
  '=two\nlines',
  '[label](http://x.example)',
  'http://x.example/path',
  '<img src=x onerror=alert(1)>',
  'Ünïcödé 日本語 🙂',
  '\u200b',
  'null',
  '0x1F',
  '1,5',
  '١٢',
  '{"a":1}',
];

const asRows = (texts: readonly string[]) => texts.map(each => row(text(each)));
const rows = NAUGHTY.map(each => [each]);

describe('Text written as stringValue', () => {
  it('is the same text when it is read, whatever it looks like', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: asRows(NAUGHTY),
        fields: 'userEnteredValue',
      },
    });
    expect(values('A')).toEqual(rows);
    expect(values('A', {valueRenderOption: 'FORMATTED_VALUE'})).toEqual(rows);
    expect(values('A', {valueRenderOption: 'FORMULA'})).toEqual(rows);
  });

  it('is the same text in cells formatted as plain text', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    const plain = {userEnteredFormat: {numberFormat: {type: 'TEXT'}}};
    ask({
      repeatCell: {
        range: {sheetId: 1},
        cell: plain,
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    ask({
      updateCells: {
        start: {sheetId: 1},
        rows: asRows(NAUGHTY),
        fields: 'userEnteredValue',
      },
    });
    expect(values('A')).toEqual(rows);
  });

  it('stays the same text when its cell becomes plain text and back', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: asRows(NAUGHTY),
        fields: 'userEnteredValue',
      },
    });
    const format = (cell: object) =>
      ask({
        repeatCell: {
          range: {sheetId: 1},
          cell,
          fields: 'userEnteredFormat.numberFormat',
        },
      });
    format({userEnteredFormat: {numberFormat: {type: 'TEXT'}}});
    expect(values('A')).toEqual(rows);
    format({});
    expect(values('A')).toEqual(rows);
  });

  it('is the same text after a restart, a change of language and an edit beside it', () => {
    const {ask, reopened, id} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: asRows(NAUGHTY),
        fields: 'userEnteredValue',
      },
    });
    ask({
      updateSpreadsheetProperties: {
        properties: {locale: 'de_DE'},
        fields: 'locale',
      },
    });
    const again = reopened();
    again.service.Spreadsheets.Values.update({values: [['=2*3']]}, id, 'A!B1', {
      valueInputOption: 'USER_ENTERED',
    });
    expect(again.values(`A!A1:A${NAUGHTY.length}`)).toEqual(rows);
    expect(again.values('A!B1')).toEqual([[6]]);
  });

  it('is the same text when it is written as RAW', () => {
    const {service, id, values} = aSpreadsheet({
      sheets: [{properties: {title: 'A'}}],
    });
    service.Spreadsheets.Values.update({values: rows}, id, 'A!A1', {
      valueInputOption: 'RAW',
    });
    expect(values('A')).toEqual(rows);
  });
});

describe('Values written with another type', () => {
  it('keep that type', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: [
          row(
            {userEnteredValue: {numberValue: 0.1 + 0.2}},
            {userEnteredValue: {boolValue: false}},
            {userEnteredValue: {formulaValue: '=A1*10'}},
          ),
        ],
        fields: 'userEnteredValue',
      },
    });
    expect(values('A')).toEqual([[0.1 + 0.2, false, 3.0000000000000004]]);
  });

  it('are read as if typed when they are USER_ENTERED', () => {
    const {service, id, values} = aSpreadsheet({
      sheets: [{properties: {title: 'A'}}],
    });
    service.Spreadsheets.Values.update(
      {values: [['007', "'007", '=1+1', 'TRUE', '50%', '3/1/2027', 'plain']]},
      id,
      'A!A1',
      {valueInputOption: 'USER_ENTERED'},
    );
    expect(values('A')).toEqual([[7, '007', 2, true, 0.5, 46447, 'plain']]);
  });
});
