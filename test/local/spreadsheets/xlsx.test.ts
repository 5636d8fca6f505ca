import {readXlsx} from 'hucre/xlsx';
import {workbookOf} from '../../../local/workspace/spreadsheets/workbook';
import {toXlsx} from '../../../local/workspace/xlsx/to-xlsx';
import {formulaForExcel} from '../../../local/workspace/xlsx/formula';
import {aSpreadsheet, formula, number, row, text} from './support';

async function exported() {
  const {ask, workspace, id} = aSpreadsheet({
    sheets: [
      {
        properties: {
          sheetId: 1,
          title: 'People',
          gridProperties: {rowCount: 20, columnCount: 5, frozenRowCount: 1},
        },
        data: [
          {
            rowData: [
              row({...text('Name'), note: 'Who'}, text('Stage'), text('Score')),
              row(
                text('=1+1'),
                text('new'),
                number(5),
                formula('=SUM(C2:C)'),
                formula('=XLOOKUP("new",B:B,C:C)'),
              ),
            ],
          },
        ],
      },
    ],
  });
  const column = (index: number) => ({
    sheetId: 1,
    startRowIndex: 1,
    endRowIndex: 20,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  });
  ask(
    {
      setDataValidation: {
        range: column(1),
        rule: {
          strict: true,
          condition: {
            type: 'ONE_OF_LIST',
            values: [{userEnteredValue: 'new'}, {userEnteredValue: 'done'}],
          },
        },
      },
    },
    {
      setBasicFilter: {
        filter: {range: {sheetId: 1, endRowIndex: 20, endColumnIndex: 3}},
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [column(2)],
          booleanRule: {
            condition: {
              type: 'NUMBER_GREATER',
              values: [{userEnteredValue: '3'}],
            },
            format: {textFormat: {bold: true}},
          },
        },
      },
    },
  );
  const book = workbookOf(workspace, id);
  if (book === undefined) throw new Error('no book');
  return readXlsx(await toXlsx(book), {readStyles: true} as never);
}

describe('A spreadsheet as .xlsx', () => {
  it('has the values, the formulas and text that looks like a formula', async () => {
    const {sheets} = await exported();
    const sheet = sheets[0];
    expect(sheet?.rows[1]?.slice(0, 4)).toEqual(['=1+1', 'new', 5, 5]);
    expect(sheet?.cells?.get('1,0')?.formula).toBeUndefined();
    expect(sheet?.cells?.get('1,3')?.formula).toBe('SUM(C2:C1048576)');
  });

  it('has the dropdown, the filter, the frozen row, the conditional format and the note', async () => {
    const {sheets} = await exported();
    const sheet = sheets[0];
    expect(sheet?.dataValidations?.[0]).toMatchObject({
      type: 'list',
      range: 'B2:B20',
      errorStyle: 'stop',
    });
    expect(sheet?.autoFilter?.range).toBe('A1:C20');
    expect(sheet?.freezePane).toMatchObject({rows: 1});
    expect(sheet?.conditionalRules?.[0]).toMatchObject({
      type: 'cellIs',
      operator: 'greaterThan',
      range: 'C2:C20',
    });
    expect(sheet?.cells?.get('0,0')?.comment?.text).toBe('Who');
  });

  it.each([
    ['=XLOOKUP(1,A2:A,B2:B)', '_xlfn.XLOOKUP(1,A2:A1048576,B2:B1048576)'],
    [
      '=SORT(FILTER(A1:B9,B1:B9>1))',
      '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>1))',
    ],
    ['="XLOOKUP("&A1', '"XLOOKUP("&A1'],
    [
      '=QUERY(A1:B2,"select A")',
      'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2,""select A"")"),7)',
    ],
  ])('writes %s as Excel reads it', (ours, excels) => {
    expect(formulaForExcel(ours, 7).formula).toBe(excels);
  });
});
