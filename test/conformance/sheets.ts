import {type Fact, type Found, type Made, refusal, untyped} from './fact';

const RAW = {valueInputOption: 'RAW'};
const AS_TYPED = {valueInputOption: 'USER_ENTERED'};

const spreadsheets = () => Sheets!.Spreadsheets;
const values = () => Sheets!.Spreadsheets.Values;

const batch = ({spreadsheet}: Made, ...requests: readonly object[]) =>
  spreadsheets().batchUpdate(untyped({requests}), spreadsheet);

/** Writes the rows from A1 of a tab on, and reads them back as they are kept. */
function written(
  {spreadsheet}: Made,
  rows: readonly (readonly unknown[])[],
  how: object,
): Found {
  values().clear({}, spreadsheet, 'A1:Z100');
  values().update(untyped({values: rows}), spreadsheet, 'A1', how);
  return (values().get(spreadsheet, 'A1:Z100', {
    valueRenderOption: 'UNFORMATTED_VALUE',
  }).values ?? []) as Found;
}

/** What stands in A1 after one cell was written as Google's typed value. */
function kept(made: Made, userEnteredValue: object): Found {
  batch(made, {
    updateCells: {
      start: {sheetId: 0, rowIndex: 0, columnIndex: 0},
      fields: 'userEnteredValue',
      rows: [{values: [{userEnteredValue}]}],
    },
  });
  return (values().get(made.spreadsheet, 'A1', {
    valueRenderOption: 'FORMULA',
  }).values ?? []) as Found;
}

const titles = ({spreadsheet}: Made): Found =>
  (
    spreadsheets().get(spreadsheet, {fields: 'sheets.properties.title'})
      .sheets ?? []
  ).map(({properties}) => properties?.title ?? '');

/** The advanced Sheets service, v4. */
export const sheets: readonly Fact[] = [
  {
    says: 'What is read is ragged: empty cells and rows at the end are left out.',
    find: made => written(made, [['a', '', 'c', ''], [], ['d', '']], RAW),
    is: [['a', '', 'c'], [], ['d']],
  },
  {
    says: 'Nothing to read has no values at all.',
    find: ({spreadsheet}) => {
      values().clear({}, spreadsheet, 'A1:Z100');
      return 'values' in values().get(spreadsheet, 'A1:B2');
    },
    is: false,
  },
  {
    says: 'RAW keeps a text as it is.',
    find: made => written(made, [['=1+1', '01234', 'TRUE', '1/2']], RAW),
    is: [['=1+1', '01234', 'TRUE', '1/2']],
  },
  {
    says: 'USER_ENTERED reads a text as if a person typed it, and a date becomes days since 30 December 1899.',
    find: made =>
      written(
        made,
        [['=1+1', '01234', 'TRUE', '2027-03-01', '50%', "'7"]],
        AS_TYPED,
      ),
    is: [[2, 1234, true, 46_447, 0.5, '7']],
  },
  {
    says: 'In what is written, null leaves a cell as it is and an empty text clears it.',
    find(made) {
      written(made, [['a', 'b']], RAW);
      values().update(
        untyped({values: [[null, '']]}),
        made.spreadsheet,
        'A1',
        RAW,
      );
      return (values().get(made.spreadsheet, 'A1:B1').values ?? []) as Found;
    },
    is: [['a']],
  },
  {
    says: 'A typed text that begins like a formula stays a text.',
    find: made => kept(made, {stringValue: '=1+1'}),
    is: [['=1+1']],
  },
  {
    says: 'A batch of which one request is refused changes nothing.',
    find(made) {
      const refused = refusal(() =>
        batch(
          made,
          {addSheet: {properties: {title: 'First'}}},
          {
            updateCells: {
              start: {sheetId: 987_654, rowIndex: 0, columnIndex: 0},
              fields: 'userEnteredValue',
              rows: [],
            },
          },
        ),
      );
      return [refused, titles(made)];
    },
    is: [
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].updateCells: No grid with id: 987654',
      ['Sheet1'],
    ],
  },
  {
    says: 'Two tabs cannot have one name.',
    find: made =>
      refusal(() => batch(made, {addSheet: {properties: {title: 'Sheet1'}}})),
    is: 'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
  },
  {
    says: 'A batch of nothing is refused.',
    find: made => refusal(() => batch(made)),
    is: 'API call to sheets.spreadsheets.batchUpdate failed with error: Must specify at least one request.',
  },
  {
    says: 'A field that Google does not know is refused.',
    find: made =>
      refusal(() => batch(made, {addSheet: {properties: {name: 'x'}}})),
    is: `API call to sheets.spreadsheets.batchUpdate failed with error: Invalid JSON payload received. Unknown name "name" at 'requests[0].add_sheet.properties': Cannot find field.`,
  },
  {
    says: 'A file that this script neither made nor was given is not there.',
    find: () => refusal(() => spreadsheets().get('0'.repeat(44))),
    is: 'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
  },
  {
    says: 'A column’s developer metadata goes with it when columns are inserted before it.',
    find(made) {
      batch(made, mark('moves', 0), {
        insertDimension: {range: column(0), inheritFromBefore: false},
      });
      return whereIs(made, 'moves');
    },
    is: 1,
  },
  {
    says: 'A column’s developer metadata goes with it when the column is moved.',
    isOpen: true,
    find(made) {
      batch(made, mark('moved', 2), {
        moveDimension: {source: column(2), destinationIndex: 5},
      });
      return whereIs(made, 'moved');
    },
    is: 4,
  },
  {
    says: 'A formula is written in English form also where numbers have a decimal comma.',
    isOpen: true,
    find() {
      const german = spreadsheets().create({
        properties: {title: 'Conformance', locale: 'de_DE'},
        sheets: [{properties: {sheetId: 0}}],
      });
      const id = german.spreadsheetId ?? '';
      const find = (formula: string) => {
        values().update({values: [[formula]]}, id, 'A1', AS_TYPED);
        return (values().get(id, 'A1', {valueRenderOption: 'UNFORMATTED_VALUE'})
          .values ?? []) as Found;
      };
      const found = [
        kept(
          {spreadsheet: id, document: '', calendar: ''},
          {formulaValue: '=IF(1<2,"yes","no")'},
        ),
        find('=SUM(1,2)'),
      ];
      Drive!.Files.remove(id);
      return found;
    },
    is: [[['=IF(1<2,"yes","no")']], [[3]]],
  },
];

const column = (index: number): object => ({
  sheetId: 0,
  dimension: 'COLUMNS',
  startIndex: index,
  endIndex: index + 1,
});

const mark = (key: string, index: number): object => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: key,
      metadataValue: key,
      visibility: 'PROJECT',
      location: {dimensionRange: column(index)},
    },
  },
});

function whereIs({spreadsheet}: Made, key: string): Found {
  const {matchedDeveloperMetadata = []} =
    spreadsheets().DeveloperMetadata.search(
      {dataFilters: [{developerMetadataLookup: {metadataKey: key}}]},
      spreadsheet,
    );
  return (
    matchedDeveloperMetadata[0]?.developerMetadata?.location?.dimensionRange
      ?.startIndex ?? 0
  );
}
