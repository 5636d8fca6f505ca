import {aSpreadsheet, number, refusal, row, text} from './support';

const table = () =>
  aSpreadsheet({
    sheets: [
      {
        properties: {sheetId: 1, title: 'My work'},
        data: [
          {
            rowData: [
              row(text('a'), text('b'), text('c')),
              row(text('d')),
              row(),
              row(text('e'), {}, number(5)),
            ],
          },
        ],
      },
    ],
  });

describe('Sheets.Spreadsheets.Values', () => {
  it('leaves out empty cells at the end of rows and rows at the end', () => {
    expect(table().values("'My work'!A1:E9")).toEqual([
      ['a', 'b', 'c'],
      ['d'],
      [],
      ['e', '', 5],
    ]);
  });

  it('gives columns when asked for them', () => {
    expect(
      table().values("'My work'!A1:C", {majorDimension: 'COLUMNS'}),
    ).toEqual([['a', 'd', '', 'e'], ['b'], ['c', '', '', 5]]);
  });

  it('gives no values at all for an empty range', () => {
    const {service, id} = table();
    expect(service.Spreadsheets.Values.get(id, "'My work'!Z1:Z5")).toEqual({
      range: "'My work'!Z1:Z5",
      majorDimension: 'ROWS',
    });
  });

  it('refuses a range that it cannot read', () => {
    const {values} = table();
    expect(refusal(() => values('Nowhere!A1'))).toBe(
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nowhere!A1',
    );
  });

  it('shows dates as serial numbers or as they are formatted', () => {
    const {ask, values} = table();
    ask({
      updateCells: {
        start: {sheetId: 1, rowIndex: 0, columnIndex: 3},
        rows: [
          row({
            userEnteredValue: {numberValue: 46447},
            userEnteredFormat: {
              numberFormat: {type: 'DATE', pattern: 'yyyy-mm-dd'},
            },
          }),
        ],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    });
    expect([
      values("'My work'!D1"),
      values("'My work'!D1", {dateTimeRenderOption: 'FORMATTED_STRING'}),
      values("'My work'!D1", {valueRenderOption: 'FORMATTED_VALUE'}),
    ]).toEqual([[[46447]], [['2027-03-01']], [['2027-03-01']]]);
  });

  it('leaves a cell alone for null and empties it for an empty text', () => {
    const {service, id, values} = table();
    expect(
      service.Spreadsheets.Values.update(
        {values: [[null, '', 'z']]},
        id,
        "'My work'!A1:C1",
        {valueInputOption: 'RAW'},
      ),
    ).toEqual({
      spreadsheetId: id,
      updatedRange: "'My work'!A1:C1",
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 2,
    });
    expect(values("'My work'!A1:C1")).toEqual([['a', '', 'z']]);
  });

  it('appends below the last row and says where', () => {
    const {service, id, values} = table();
    const {updates} = service.Spreadsheets.Values.append(
      {values: [['f', 'g']]},
      id,
      "'My work'!A1",
      {valueInputOption: 'RAW'},
    );
    expect([updates.updatedRange, values("'My work'!A5:B5")]).toEqual([
      "'My work'!A5:B5",
      [['f', 'g']],
    ]);
  });

  it('refuses a spreadsheet that no script made', () => {
    const {service, id, workspace} = table();
    const file = workspace.store.read<object>(`files/${id}`);
    workspace.store.write(`files/${id}`, {...file, madeByScript: false});
    expect(refusal(() => service.Spreadsheets.Values.get(id, 'A1'))).toContain(
      'Requested entity was not found.',
    );
    expect(refusal(() => service.Spreadsheets.get('nothing'))).toContain(
      'Requested entity was not found.',
    );
  });
});
