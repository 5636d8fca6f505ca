import {Problem} from '../../core/problem';
import type {Change} from '../../core/tracker';
import {batchUpdateSheets} from '../advanced-services';
import {patiently} from '../patiently';
import {rangesToCheck, type Stray, strays} from './check';
import type {Layout} from './layout';
import {readTracker} from './read';
import {putBack} from './put-back';
import {requestsFor} from './write';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** So often a person may sort while it is being saved. */
const MOST_TRIES = 3;

/**
 * Makes all changes or none, with one call, whose answer tells which rows it met. Where somebody sorted, inserted or deleted rows
 * between the read and this, what stood in the wrong rows is put back and the right ones are looked up anew.
 */
export function save(changes: readonly Change[], layout: Layout): void {
  let repairs: readonly Request[] = [];
  let left = changes;
  let now = layout;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const requests = [...repairs, ...requestsFor(left, now)];
    if (requests.length === 0) return;
    const {moved, wrong} = strays(left, now, batch(requests, left, now));
    if (moved) throw new Problem('columnsMoved', {tab: moved});
    if (wrong.length === 0) return;
    const found = readTracker(now.spreadsheetId);
    if (!found) throw new Problem('noTracker');
    repairs = putBack(wrong, now, found.layout);
    left = stillThere(wrong, found.layout);
    now = found.layout;
    if (left.length < wrong.filter(isSaved).length) {
      if (repairs.length > 0) batch([...repairs], [], now);
      throw new Problem('gone');
    }
  }
  throw new Problem('busy');
}

function batch(
  requests: Request[],
  changes: readonly Change[],
  layout: Layout,
): GoogleAppsScript.Sheets.Schema.Sheet[] {
  const responseRanges = rangesToCheck(changes, layout);
  const {updatedSpreadsheet} = patiently(() =>
    batchUpdateSheets(
      {
        requests,
        ...(responseRanges.length === 0
          ? {}
          : {
              includeSpreadsheetInResponse: true,
              responseIncludeGridData: true,
              responseRanges,
            }),
      },
      layout.spreadsheetId,
      {fields: FIELDS},
    ),
  );
  return updatedSpreadsheet?.sheets ?? [];
}

const FIELDS =
  'updatedSpreadsheet.sheets(properties.sheetId,data(startRow,startColumn,rowData.values.effectiveValue))';

/** A row typed by hand that was not met gets its id at the next opening; everything else is saved again. */
const isSaved = ({change}: Stray): boolean => !('become' in change);

const stillThere = (
  wrong: readonly Stray[],
  {tabs}: Layout,
): readonly Change[] =>
  wrong
    .filter(isSaved)
    .map(({change}) => change)
    .filter(
      change =>
        'remove' in change || tabs.get(change.table)?.rows.has(change.id),
    );
