import {addFile} from '../../../local/services/drive/drive-files';
import type {DriveFile} from '../../../local/workspace/drive-file';
import type {Snapshot} from '../../../local/workspace/spreadsheets/engine';
import {
  addWorkbook,
  copyWorkbook,
  removeWorkbook,
  workbookOf,
} from '../../../local/workspace/spreadsheets/workbook';
import {START_ID} from '../../../src/google/tracker/tabs';
import {byHand} from '../../stories/support/by-hand';
import type {Someone} from '../../stories/support/person';
import {ALL_COLUMNS, columnLabels} from './marks';

/** Chooses one of a list, the same one for the same number. */
export type Pick = <T>(some: readonly T[]) => T;

/** Something a person does to their sheet; `fresh` gives words that stand nowhere else yet. */
export interface Habit {
  readonly name: string;
  act(at: At): void;
}

export interface At {
  readonly someone: Someone;
  readonly hand: ReturnType<typeof byHand>;
  /** One of the tabs, by its title of now. */
  readonly tab: string;
  /** Of that tab, those that have one. */
  readonly headings: readonly string[];
  /** A row of that tab below the headings, counted as the sheet counts. */
  readonly row: number;
  readonly pick: Pick;
  readonly fresh: () => string;
  /** The spreadsheet as it was before each thing that hands did to it, the latest last. */
  readonly versions: readonly Snapshot[];
}

const lines = (
  {hand, tab}: At,
  dimension: 'ROWS' | 'COLUMNS',
  startIndex: number,
) => ({
  sheetId: hand.sheetId(tab),
  dimension,
  startIndex,
  endIndex: startIndex + 1,
});

const block = ({hand, tab, row}: At, height = 1, width = 3) => ({
  sheetId: hand.sheetId(tab),
  startRowIndex: row - 1,
  endRowIndex: row - 1 + height,
  startColumnIndex: 1,
  endColumnIndex: 1 + width,
});

export const HABITS: readonly Habit[] = [
  {
    name: 'sort',
    act: ({hand, tab, headings, pick}) =>
      hand.sort(tab, pick(headings), pick(['ASCENDING', 'DESCENDING'])),
  },
  {
    name: 'filter',
    act: ({hand, tab, headings, pick, someone}) => {
      const {getters} = workbookOf(
        someone.workspace,
        someone.visitor.tracker!,
      )!.model;
      const sheet = getters
        .getSheetIds()
        .find(each => getters.getSheetName(each) === tab)!;
      const heading = pick(headings);
      const isFiltered =
        getters.getFilter({
          sheetId: sheet,
          col: hand.column(tab, heading),
          row: 0,
        }) !== undefined;
      if (isFiltered) hand.filter(tab, heading, ['Ana Ruiz']);
    },
  },
  {
    name: 'hide a column',
    act: ({hand, tab, headings, pick}) => hand.hideColumn(tab, pick(headings)),
  },
  {name: 'hide a row', act: ({hand, tab, row}) => hand.hideRow(tab, row)},
  {
    name: 'insert a column',
    act: ({hand, tab, headings, row, pick, fresh}) => {
      const heading = fresh();
      hand.insertColumn(tab, pick(headings), heading);
      hand.type(tab, row, {[heading]: fresh()});
    },
  },
  {
    name: 'move a column',
    act: ({hand, tab, headings, pick}) => {
      const [one, other] = [pick(headings), pick(headings.slice(1))];
      if (one !== other) hand.moveColumn(tab, one, other);
    },
  },
  {
    name: 'rename a heading',
    act: ({hand, tab, headings, pick, fresh}) =>
      hand.renameColumn(tab, pick(headings), fresh()),
  },
  {
    name: 'delete a column',
    act: ({hand, tab, headings, pick}) =>
      hand.deleteColumn(tab, pick(headings)),
  },
  {name: 'insert a row', act: ({hand, tab, row}) => hand.insertRow(tab, row)},
  {name: 'delete a row', act: ({hand, tab, row}) => hand.deleteRow(tab, row)},
  {
    name: 'type a row',
    act: ({hand, tab, headings, pick, fresh}) =>
      void hand.add(tab, {[pick(headings)]: fresh()}),
  },
  {
    name: 'type into a cell',
    act: ({hand, tab, headings, row, pick, fresh}) =>
      hand.type(tab, row, {[pick(headings)]: fresh()}),
  },
  {name: 'copy a row', act: ({hand, tab, row}) => hand.copyRow(tab, row)},
  {
    name: 'paste a block',
    act: at =>
      at.hand.ask({
        updateCells: {
          range: block(at, 2),
          rows: [1, 2].map(() => ({
            values: [1, 2, 3].map(() => ({
              userEnteredValue: {stringValue: at.fresh()},
            })),
          })),
          fields: 'userEnteredValue',
        },
      }),
  },
  {
    name: 'change a format',
    act: at =>
      at.hand.ask({
        repeatCell: {
          range: block(at),
          cell: {
            userEnteredFormat: {
              textFormat: {bold: true},
              numberFormat: {
                type: 'NUMBER',
                pattern: '0.00',
              },
            },
          },
          fields: 'userEnteredFormat(textFormat.bold,numberFormat)',
        },
      }),
  },
  {
    name: 'merge cells',
    act: at =>
      at.hand.ask({mergeCells: {range: block(at), mergeType: 'MERGE_ALL'}}),
  },
  {
    name: 'rename a tab',
    act: ({hand, tab, fresh}) => hand.renameTab(tab, `${fresh()} ’s & «tab»`),
  },
  {name: 'delete a tab', act: ({hand, tab}) => hand.deleteTab(tab)},
  {
    name: 'move a row',
    act: at =>
      at.hand.ask({
        moveDimension: {
          source: lines(at, 'ROWS', at.row - 1),
          destinationIndex: 1,
        },
      }),
  },
  {
    name: 'duplicate a tab',
    act: at => duplicate(at, false),
  },
  {
    name: 'duplicate a tab with what marks its columns',
    act: at => duplicate(at, true),
  },
  {
    name: 'change locale and zone',
    act: ({hand, pick}) =>
      hand.ask({
        updateSpreadsheetProperties: {
          properties: {
            locale: pick(['de_DE', 'fr_FR', 'en_GB']),
            timeZone: pick(['Asia/Tokyo', 'America/New_York']),
          },
          fields: 'locale,timeZone',
        },
      }),
  },
  {name: 'undo', act: at => restore(at, at.versions.at(-2) ?? at.versions[0]!)},
  {
    name: 'restore an old version',
    act: at => restore(at, at.pick(at.versions)),
  },
  {name: 'copy the file', act: copyFile},
];

/** The whole spreadsheet as it was then. */
function restore({someone}: At, version: Snapshot): void {
  const {workspace, visitor} = someone;
  removeWorkbook(workspace, visitor.tracker!);
  addWorkbook(workspace, visitor.tracker!, version);
}

/** The copy carries all that the file carries, but no script made it. */
function copyFile({someone, fresh}: At): void {
  const {workspace, visitor} = someone;
  const file = workspace.store.read<DriveFile>(`files/${visitor.tracker!}`)!;
  const {id} = addFile(workspace, {
    ...file,
    id: `copy-${fresh()}`,
    name: `Copy of ${file.name}`,
    madeByScript: false,
  });
  copyWorkbook(workspace, file.id, id);
}

function duplicate({someone, hand, tab, fresh}: At, isMarked: boolean): void {
  // Its copy would count on by itself.
  if (hand.sheetId(tab) === START_ID) return;
  const {workspace, visitor} = someone;
  const book = workbookOf(workspace, visitor.tracker!)!;
  const title = fresh();
  const labels = columnLabels(workspace, visitor.tracker!, tab);
  book.transaction(({tell}) => {
    const {getters} = book.model;
    tell({
      type: 'DUPLICATE_SHEET',
      sheetId: getters
        .getSheetIds()
        .find(each => getters.getSheetName(each) === tab),
      sheetIdTo: `copy-${title}`,
      sheetNameTo: title,
    });
  });
  if (!isMarked || labels.length === 0) return;
  hand.ask(
    ...labels.map(({index, metadataValue}) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: ALL_COLUMNS,
          metadataValue,
          visibility: 'PROJECT',
          location: {
            dimensionRange: {
              sheetId: hand.sheetId(title),
              dimension: 'COLUMNS',
              startIndex: index,
              endIndex: index + 1,
            },
          },
        },
      },
    })),
  );
}
