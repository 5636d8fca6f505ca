import {aSpreadsheet, number, refusal, row, text} from './support';

const one = () =>
  aSpreadsheet({
    sheets: [
      {
        properties: {
          sheetId: 1,
          title: 'A',
          gridProperties: {rowCount: 10, columnCount: 3},
        },
      },
    ],
  });
const column = {
  sheetId: 1,
  startRowIndex: 1,
  startColumnIndex: 0,
  endColumnIndex: 1,
};
const list = (...values: string[]) => ({
  type: 'ONE_OF_LIST',
  values: values.map(userEnteredValue => ({userEnteredValue})),
});

describe('Rules on cells', () => {
  it('answers a dropdown as it was set', () => {
    const {ask, service, id} = one();
    const rule = {
      condition: list('new', 'done'),
      inputMessage: 'Choose',
      strict: true,
      showCustomUi: true,
    };
    ask({setDataValidation: {range: column, rule}});
    const {sheets} = service.Spreadsheets.get(id, {
      ranges: 'A!A1:A2',
      includeGridData: true,
    });
    expect(sheets[0].data[0].rowData).toEqual([
      {},
      {values: [{dataValidation: rule}]},
    ]);
  });

  it('leaves the cells of a new checkbox empty, so that rows are appended at the top', () => {
    const {ask, values} = one();
    ask(
      {
        setDataValidation: {
          range: column,
          rule: {condition: {type: 'BOOLEAN'}},
        },
      },
      {
        appendCells: {
          sheetId: 1,
          rows: [row({}, text('first'))],
          fields: 'userEnteredValue',
        },
      },
    );
    expect(values('A')).toEqual([['', 'first']]);
  });

  it('takes a rule away when none is given', () => {
    const {ask, service, id} = one();
    ask(
      {setDataValidation: {range: column, rule: {condition: list('x')}}},
      {setDataValidation: {range: column}},
    );
    expect(
      service.Spreadsheets.get(id, {ranges: 'A!A2', includeGridData: true})
        .sheets[0].data[0].rowData,
    ).toBeUndefined();
  });

  it('answers conditional formats in order, each on its own range', () => {
    const {ask, service, id} = one();
    const rule = (value: string) => ({
      ranges: [column],
      booleanRule: {
        condition: {type: 'TEXT_CONTAINS', values: [{userEnteredValue: value}]},
        format: {textFormat: {bold: true}},
      },
    });
    ask(
      {addConditionalFormatRule: {rule: rule('a'), index: 0}},
      {addConditionalFormatRule: {rule: rule('b'), index: 0}},
    );
    const range = {...column, endRowIndex: 10};
    expect(service.Spreadsheets.get(id).sheets[0].conditionalFormats).toEqual([
      {...rule('b'), ranges: [range]},
      {...rule('a'), ranges: [range]},
    ]);
    ask({deleteConditionalFormatRule: {sheetId: 1, index: 0}});
    expect(service.Spreadsheets.get(id).sheets[0].conditionalFormats).toEqual([
      {...rule('a'), ranges: [range]},
    ]);
  });

  it('puts a second filter in place of the first and clears it', () => {
    const {ask, service, id} = one();
    const filter = (endColumnIndex: number) => ({
      range: {
        sheetId: 1,
        startRowIndex: 0,
        endRowIndex: 10,
        startColumnIndex: 0,
        endColumnIndex,
      },
    });
    ask(
      {setBasicFilter: {filter: filter(3)}},
      {setBasicFilter: {filter: filter(2)}},
    );
    expect(service.Spreadsheets.get(id).sheets[0].basicFilter).toEqual(
      filter(2),
    );
    ask({clearBasicFilter: {sheetId: 1}});
    expect(service.Spreadsheets.get(id).sheets[0].basicFilter).toBeUndefined();
  });

  it('keeps notes with their cells when rows are inserted and after a restart', () => {
    const {ask, reopened, id} = one();
    ask(
      {
        updateCells: {
          start: {sheetId: 1},
          rows: [row({note: 'why'})],
          fields: 'note',
        },
      },
      {
        insertDimension: {
          range: {sheetId: 1, dimension: 'ROWS', startIndex: 0, endIndex: 1},
        },
      },
    );
    const {sheets} = reopened().service.Spreadsheets.get(id, {
      fields: 'sheets(data(rowData(values(note))))',
    });
    expect(sheets).toEqual([
      {data: [{rowData: [{}, {values: [{note: 'why'}]}]}]},
    ]);
  });

  it('answers and removes a chart', () => {
    const {ask, service, id} = one();
    ask({
      appendCells: {
        sheetId: 1,
        rows: [row(text('a'), number(1))],
        fields: 'userEnteredValue',
      },
    });
    const source = (startColumnIndex: number) => ({
      sourceRange: {
        sources: [
          {
            sheetId: 1,
            startRowIndex: 0,
            endRowIndex: 2,
            startColumnIndex,
            endColumnIndex: startColumnIndex + 1,
          },
        ],
      },
    });
    const chart = {
      spec: {
        title: 'Calls',
        basicChart: {
          chartType: 'COLUMN',
          domains: [{domain: source(0)}],
          series: [{series: source(1)}],
        },
      },
      position: {
        overlayPosition: {
          anchorCell: {sheetId: 1, rowIndex: 3, columnIndex: 0},
        },
      },
    };
    const {chartId} = ask({addChart: {chart}}).replies[0].addChart.chart;
    expect(service.Spreadsheets.get(id).sheets[0].charts).toEqual([
      {...chart, chartId},
    ]);
    ask({deleteEmbeddedObject: {objectId: chartId}});
    expect(service.Spreadsheets.get(id).sheets[0].charts).toBeUndefined();
  });

  it('refuses to delete every column', () => {
    const {ask} = one();
    expect(
      refusal(() =>
        ask({deleteDimension: {range: {sheetId: 1, dimension: 'COLUMNS'}}}),
      ),
    ).toContain(
      "Invalid requests[0].deleteDimension: You can't delete all the columns on the sheet.",
    );
  });
});
