import discovery from '../../../local/rules/discovery/sheets.v4.json';
import {
  checkShape,
  readOnlyFields,
  unavailableFields,
} from '../../../local/rules/request-shape';

const faults = (value: unknown) =>
  checkShape(discovery, 'BatchUpdateSpreadsheetRequest', value);

describe('The shape of a request', () => {
  it('is right when every field is known and of its type', () => {
    expect(
      faults({requests: [{deleteSheet: {sheetId: '7'}}, {addSheet: null}]}),
    ).toEqual([]);
  });

  it.each([
    [
      {nonsense: 1},
      'Invalid JSON payload received. Unknown name "nonsense": Cannot find field.',
    ],
    [
      {requests: [{addSheet: {properties: {name: 1}}}]},
      `Invalid JSON payload received. Unknown name "name" at 'requests[0].add_sheet.properties': Cannot find field.`,
    ],
    [
      {requests: [{deleteSheet: {sheetId: 1.5}}]},
      `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 1.5`,
    ],
    [
      {requests: [{addSheet: {properties: {title: 5}}}]},
      `Invalid value at 'requests[0].add_sheet.properties.title' (TYPE_STRING), 5`,
    ],
    [
      {requests: [{addSheet: {properties: {hidden: 'yes'}}}]},
      `Invalid value at 'requests[0].add_sheet.properties.hidden' (TYPE_BOOL), "yes"`,
    ],
    [
      {requests: [{addSheet: {properties: {title: ['x']}}}]},
      `Invalid JSON payload received. Unknown name "title" at 'requests[0].add_sheet.properties': Proto field is not repeating, cannot start list.`,
    ],
  ])('%j is refused in the words of Google', (value, message) => {
    expect(faults(value)).toEqual([message]);
  });

  it('tells what Google has and the workspace has not by its path', () => {
    expect(
      unavailableFields(discovery, 'BatchUpdateSpreadsheetRequest', {
        requests: [
          {addTable: {}},
          {addSheet: {properties: {rightToLeft: true}}},
        ],
      }),
    ).toEqual([
      'requests[0].addTable',
      'requests[1].addSheet.properties.rightToLeft',
    ]);
  });

  it('tells what only Google writes by its path', () => {
    expect(
      readOnlyFields(discovery, 'Spreadsheet', {
        properties: {title: 'Mine'},
        spreadsheetUrl: 'https://example.com/',
        sheets: [{data: [{rowData: [{values: [{formattedValue: '1'}]}]}]}],
      }),
    ).toEqual([
      'spreadsheetUrl',
      'sheets[0].data[0].rowData[0].values[0].formattedValue',
    ]);
  });
});
