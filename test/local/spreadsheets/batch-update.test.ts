import {aSpreadsheet, formula, number, refusal, row, text} from './support';

describe('Sheets.Spreadsheets.batchUpdate', () => {
  it('adds a sheet and answers with its properties', () => {
    const {ask} = aSpreadsheet();
    expect(
      ask({
        addSheet: {
          properties: {
            sheetId: 7,
            title: 'People',
            gridProperties: {rowCount: 10, columnCount: 3, frozenRowCount: 1},
            tabColorStyle: {rgbColor: {red: 1}},
          },
        },
      }).replies,
    ).toEqual([
      {
        addSheet: {
          properties: {
            sheetId: 7,
            title: 'People',
            index: 1,
            sheetType: 'GRID',
            gridProperties: {rowCount: 10, columnCount: 3, frozenRowCount: 1},
            tabColor: {red: 1},
            tabColorStyle: {rgbColor: {red: 1}},
          },
        },
      },
    ]);
  });

  it('refuses a second sheet of the same name in the words of Google', () => {
    const {ask} = aSpreadsheet({sheets: [{properties: {title: 'People'}}]});
    expect(
      refusal(() => ask({addSheet: {properties: {title: 'People'}}})),
    ).toBe(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].addSheet: ' +
        'A sheet with the name "People" already exists. Please enter another name.',
    );
  });

  it('answers with the cells of the ranges asked for, as they are afterwards', () => {
    const {service, id} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    const ask = (responseRanges: readonly string[]) =>
      service.Spreadsheets.batchUpdate(
        {
          requests: [
            {
              appendCells: {
                sheetId: 1,
                rows: [row(text('one'), text('two'))],
                fields: 'userEnteredValue',
              },
            },
          ],
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges,
        },
        id,
        {
          fields:
            'updatedSpreadsheet.sheets(properties.sheetId,data(startRow,startColumn,rowData.values.effectiveValue))',
        },
      );
    expect(ask(['A!B1'])).toEqual({
      updatedSpreadsheet: {
        sheets: [
          {
            properties: {sheetId: 1},
            data: [
              {
                startColumn: 1,
                rowData: [{values: [{effectiveValue: {stringValue: 'two'}}]}],
              },
            ],
          },
        ],
      },
    });
    expect(refusal(() => ask(['B!A1']))).toContain(
      'Unable to parse range: B!A1',
    );
    expect(service.Spreadsheets.Values.get(id, 'A').values).toEqual([
      ['one', 'two'],
    ]);
  });

  it('does nothing of a batch when its last request fails', () => {
    const {ask, values, service, id} = aSpreadsheet({
      properties: {title: 'Before'},
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('kept'))],
        fields: 'userEnteredValue',
      },
    });
    expect(
      refusal(() =>
        ask(
          {addSheet: {properties: {title: 'B'}}},
          {
            appendCells: {
              sheetId: 1,
              rows: [row(text('gone'))],
              fields: 'userEnteredValue',
            },
          },
          {
            updateSpreadsheetProperties: {
              properties: {title: 'After'},
              fields: 'title',
            },
          },
          {deleteSheet: {sheetId: 99}},
        ),
      ),
    ).toContain('Invalid requests[3].deleteSheet: No grid with id: 99');
    expect(values('A')).toEqual([['kept']]);
    const {properties, sheets} = service.Spreadsheets.get(id);
    expect([properties.title, sheets.length]).toEqual(['Before', 1]);
  });

  it('keeps what came before a failed batch after a restart as well', () => {
    const {ask, reopened} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('kept'))],
        fields: 'userEnteredValue',
      },
    });
    refusal(() =>
      ask(
        {appendCells: {sheetId: 1, rows: [row(text('x'))], fields: '*'}},
        {deleteSheet: {sheetId: 9}},
      ),
    );
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('next'))],
        fields: 'userEnteredValue',
      },
    });
    expect(reopened().values('A')).toEqual([['kept'], ['next']]);
  });

  it('calculates formulas, also those that follow an append', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      updateCells: {
        start: {sheetId: 1, rowIndex: 0, columnIndex: 0},
        rows: [
          row(number(2), number(3), formula('=A1*B1')),
          row(formula('=IF(A1=2;"yes";"no")')),
        ],
        fields: 'userEnteredValue',
      },
    });
    expect(values('A')).toEqual([[2, 3, 6], ['yes']]);
    expect(values('A', {valueRenderOption: 'FORMULA'})).toEqual([
      [2, 3, '=A1*B1'],
      ['=IF(A1=2,"yes","no")'],
    ]);
  });

  it('clears the cells that updateCells over a range is given nothing for', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('a'), text('b')), row(text('c'))],
        fields: 'userEnteredValue',
      },
    });
    ask({
      updateCells: {
        range: {sheetId: 1, endRowIndex: 2, endColumnIndex: 2},
        rows: [row(text('z'))],
        fields: 'userEnteredValue',
      },
    });
    expect(values('A')).toEqual([['z']]);
  });

  it('gives the sheet more rows when cells are appended below its end', () => {
    const {ask, service, id} = aSpreadsheet({
      sheets: [
        {
          properties: {
            sheetId: 1,
            title: 'A',
            gridProperties: {rowCount: 1, columnCount: 2},
          },
        },
      ],
    });
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('a')), row(text('b')), row(text('c'))],
        fields: 'userEnteredValue',
      },
    });
    expect(
      service.Spreadsheets.get(id).sheets[0].properties.gridProperties.rowCount,
    ).toBe(3);
  });

  it('refuses what Google has and the workspace has not by its name', () => {
    const {ask} = aSpreadsheet();
    expect(refusal(() => ask({addSlicer: {slicer: {}}}))).toBe(
      'sheets.spreadsheets.batchUpdate with requests[0].addSlicer is not available in the local workspace',
    );
    expect(
      refusal(() =>
        ask({
          updateCells: {
            rows: [row({textFormatRuns: [{startIndex: 0}]})],
            fields: '*',
          },
        }),
      ),
    ).toContain(
      'requests[0].updateCells.rows[0].values[0].textFormatRuns is not available',
    );
  });

  it('refuses a field that Google does not have in the words of Google', () => {
    const {ask} = aSpreadsheet();
    expect(refusal(() => ask({addSheet: {properties: {name: 'x'}}}))).toContain(
      `Invalid JSON payload received. Unknown name "name" at 'requests[0].add_sheet.properties': Cannot find field.`,
    );
  });

  it('refuses an update without fields', () => {
    const {ask} = aSpreadsheet();
    expect(refusal(() => ask({appendCells: {rows: []}}))).toContain(
      "At least one field must be listed in 'fields'",
    );
  });

  it('sorts rows by a column and takes formulas along', () => {
    const {ask, values} = aSpreadsheet({
      sheets: [{properties: {sheetId: 1, title: 'A'}}],
    });
    ask(
      {
        appendCells: {
          sheetId: 1,
          rows: [
            row(text('h')),
            row(text('b'), formula('=A2&"!"')),
            row(text('a'), formula('=A3&"?"')),
          ],
          fields: 'userEnteredValue',
        },
      },
      {
        sortRange: {
          range: {sheetId: 1, startRowIndex: 1, endRowIndex: 5},
          sortSpecs: [{dimensionIndex: 0, sortOrder: 'ASCENDING'}],
        },
      },
    );
    expect(values('A')).toEqual([['h'], ['a', 'a?'], ['b', 'b!']]);
  });
});
