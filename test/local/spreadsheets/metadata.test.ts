import {aSpreadsheet, row, text, type Answer} from './support';

const COLUMNS = ['name', 'stage', 'note'];
const lookup = (value: string) => ({
  developerMetadataLookup: {metadataKey: 'sevenSteps', metadataValue: value},
});

/** A sheet whose columns carry metadata, as the add-on makes it. */
function people() {
  const made = aSpreadsheet({
    sheets: [
      {
        properties: {
          sheetId: 1,
          title: 'People',
          gridProperties: {rowCount: 5, columnCount: 4},
        },
        data: [
          {
            rowData: [
              row(...COLUMNS.map(text)),
              row(text('Ada'), text('new'), text('kind')),
            ],
            columnMetadata: COLUMNS.map(name => ({
              pixelSize: 120,
              developerMetadata: [
                {
                  metadataKey: 'sevenSteps',
                  metadataValue: name,
                  visibility: 'DOCUMENT',
                },
              ],
            })),
          },
        ],
      },
    ],
  });
  const read = (...values: string[]): Answer =>
    made.service.Spreadsheets.Values.batchGetByDataFilter(
      {
        dataFilters: values.map(lookup),
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
      },
      made.id,
    );
  const range = {sheetId: 1, dimension: 'COLUMNS'};
  return {
    ...made,
    read,
    range,
    found: (value: string) => read(value).valueRanges?.[0].valueRange,
  };
}

describe('Developer metadata on columns', () => {
  it('finds the columns that a filter looks up, and only those', () => {
    const {read, id} = people();
    expect(read('stage', 'nothing')).toEqual({
      spreadsheetId: id,
      valueRanges: [
        {
          valueRange: {
            range: 'People!B1:B5',
            majorDimension: 'COLUMNS',
            values: [['stage', 'new']],
          },
          dataFilters: [lookup('stage')],
        },
      ],
    });
  });

  it('answers without value ranges when nothing is found', () => {
    const {read, id} = people();
    expect(read('nothing')).toEqual({spreadsheetId: id});
  });

  it('follows its column when columns come and go before it', () => {
    const {ask, found, range} = people();
    ask({insertDimension: {range: {...range, startIndex: 0, endIndex: 2}}});
    expect(found('stage')).toMatchObject({
      range: 'People!D1:D5',
      values: [['stage', 'new']],
    });
    ask({deleteDimension: {range: {...range, startIndex: 0, endIndex: 1}}});
    expect(found('stage')).toMatchObject({
      range: 'People!C1:C5',
      values: [['stage', 'new']],
    });
  });

  it.each([
    ['to the right', 0, 3, 'People!C1:C5'],
    ['to the end', 0, 4, 'People!D1:D5'],
  ])(
    'follows its column when that is moved %s',
    (_, startIndex, destinationIndex, range) => {
      const {ask, found, range: columns} = people();
      ask({
        moveDimension: {
          source: {...columns, startIndex, endIndex: 1},
          destinationIndex,
        },
      });
      expect(found('name')).toMatchObject({range, values: [['name', 'Ada']]});
      expect(found('stage')).toMatchObject({
        range: 'People!A1:A5',
        values: [['stage', 'new']],
      });
    },
  );

  it('follows its column when that is moved to the left', () => {
    const {ask, found, range} = people();
    ask({
      moveDimension: {
        source: {...range, startIndex: 2, endIndex: 3},
        destinationIndex: 0,
      },
    });
    expect(found('note')).toMatchObject({
      range: 'People!A1:A5',
      values: [['note', 'kind']],
    });
    expect(found('name')).toMatchObject({
      range: 'People!B1:B5',
      values: [['name', 'Ada']],
    });
  });

  it('dies with its column and with its sheet', () => {
    const {ask, read, range} = people();
    ask({deleteDimension: {range: {...range, startIndex: 1, endIndex: 2}}});
    expect(read('stage').valueRanges).toBeUndefined();
    ask({addSheet: {}}, {deleteSheet: {sheetId: 1}});
    expect(read('name').valueRanges).toBeUndefined();
  });

  it('is there after a restart', () => {
    const {reopened, id, ask, range} = people();
    ask({insertDimension: {range: {...range, startIndex: 0, endIndex: 1}}});
    expect(
      reopened().service.Spreadsheets.DeveloperMetadata.search(
        {dataFilters: [lookup('note')]},
        id,
      ).matchedDeveloperMetadata[0].developerMetadata.location.dimensionRange,
    ).toEqual({sheetId: 1, dimension: 'COLUMNS', startIndex: 3, endIndex: 4});
  });

  it('is refused on more than one column', () => {
    const {ask, range} = people();
    expect(() =>
      ask({
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: {dimensionRange: {...range, startIndex: 0, endIndex: 2}},
          },
        },
      }),
    ).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  it('is written to by its filter', () => {
    const {service, id, found} = people();
    service.Spreadsheets.Values.batchUpdateByDataFilter(
      {
        valueInputOption: 'RAW',
        data: [
          {
            dataFilter: lookup('stage'),
            majorDimension: 'COLUMNS',
            values: [[null, 'done']],
          },
        ],
      },
      id,
    );
    expect(found('stage').values).toEqual([['stage', 'done']]);
  });
});
