import type {Run} from '../../run';
import {spend} from '../../rules/quotas';
import {answer, checked, edit, opened, type Call, type Options} from './call';
import {createSpreadsheet} from './create';
import {describe} from './describe';
import {EngineRefusal} from '../../workspace/spreadsheets/engine';
import {Refusal, type Editing} from './editing';
import {areaOfA1} from './places';
import {kindOf, type Kind, type Request} from './requests';
import type {DataFilter, Spreadsheet} from './schema';
import {areasOfFilter} from './values';

const GET: Call = {
  method: 'sheets.spreadsheets.get',
  known: [
    'ranges',
    'includeGridData',
    'commentsViewMode',
    'excludeTablesInBandedRanges',
  ],
  offered: ['ranges', 'includeGridData'],
};

/** `Sheets.Spreadsheets`, without what hangs below it. */
export const spreadsheetsOf = ({workspace}: Run) => ({
  create(resource?: unknown, options?: Options) {
    const call: Call = {method: 'sheets.spreadsheets.create'};
    return answer(call, options, () => {
      const wanted = checked<Spreadsheet>(call, 'Spreadsheet', resource);
      spend(workspace, 'spreadsheets');
      const id = createSpreadsheet(workspace, wanted);
      const {file, book} = opened(workspace, id);
      return describe(book.model, file, {withCells: false});
    });
  },

  get(id: string, options?: Options) {
    return answer(GET, options, () => {
      const {file, book} = opened(workspace, id);
      const ranges = [options?.['ranges'] ?? []].flat().map(String);
      return describe(book.model, file, {
        withCells:
          String(options?.['includeGridData']) === 'true' ||
          asksForCells(options),
        ...(ranges.length === 0
          ? {}
          : {areas: ranges.map(range => areaOfA1(book.model, range))}),
      });
    });
  },

  getByDataFilter(resource: unknown, id: string, options?: Options) {
    const call: Call = {method: 'sheets.spreadsheets.getByDataFilter'};
    return answer(call, options, () => {
      const {dataFilters = [], includeGridData = false} = checked<{
        dataFilters?: DataFilter[];
        includeGridData?: boolean;
      }>(call, 'GetSpreadsheetByDataFilterRequest', resource);
      const {file, book} = opened(workspace, id);
      return describe(book.model, file, {
        withCells: includeGridData,
        areas: dataFilters.flatMap(filter => areasOfFilter(book.model, filter)),
      });
    });
  },

  batchUpdate(resource: unknown, id: string, options?: Options) {
    const call: Call = {method: 'sheets.spreadsheets.batchUpdate'};
    return answer(call, options, () => {
      const {
        requests = [],
        includeSpreadsheetInResponse = false,
        responseIncludeGridData = false,
        responseRanges = [],
      } = checked<{
        requests?: Request[];
        includeSpreadsheetInResponse?: boolean;
        responseIncludeGridData?: boolean;
        responseRanges?: string[];
      }>(call, 'BatchUpdateSpreadsheetRequest', resource);
      if (requests.length === 0)
        throw new Refusal('Must specify at least one request.');
      const kinds = requests.map(kindOf);
      const spreadsheet = opened(workspace, id);
      for (const range of responseRanges)
        areaOfA1(spreadsheet.book.model, range);
      const replies = edit(workspace, spreadsheet, (editing, batch) =>
        perform(kinds, editing, batch),
      );
      const {file, book} = opened(workspace, id);
      return {
        spreadsheetId: file.id,
        replies,
        ...(includeSpreadsheetInResponse
          ? {
              updatedSpreadsheet: describe(book.model, file, {
                withCells: responseIncludeGridData || asksForCells(options),
                ...(responseRanges.length === 0
                  ? {}
                  : {
                      areas: responseRanges.map(range =>
                        areaOfA1(book.model, range),
                      ),
                    }),
              }),
            }
          : {}),
      };
    });
  },
});

/** A mask that names cells asks for them, as `includeGridData` does. */
const asksForCells = (options?: Options): boolean =>
  /(^|[,(./])data[,(./)]/.test(String(options?.['fields'] ?? ''));

/** Carries the requests out in order, calculating only where one of them looks at results. */
function perform(
  kinds: readonly Kind[],
  editing: Editing,
  batch: (work: () => void) => void,
): object[] {
  const replies: object[] = [];
  let at = 0;
  while (at < kinds.length)
    batch(() => {
      do {
        const kind = kinds[at++];
        if (kind === undefined) return;
        replies.push(performOne(kind, editing));
      } while (kinds[at]?.readsValues === false);
    });
  return replies;
}

function performOne(kind: Kind, editing: Editing): object {
  try {
    return kind.perform(editing);
  } catch (problem) {
    if (problem instanceof EngineRefusal)
      throw new Refusal(`Invalid ${kind.place}: ${problem.message}`);
    throw problem;
  }
}
