import {additionsOf} from '../../../local/workspace/spreadsheets/additions';
import {workbookOf} from '../../../local/workspace/spreadsheets/workbook';
import type {Workspace} from '../../../local/workspace/workspace';

/** The key of the marks that the tracker's columns carry. */
export const ALL_COLUMNS = 'sevenSteps';

/** The marks on a tab's columns. */
export function columnLabels(
  workspace: Workspace,
  id: string,
  tab: string,
): {readonly index: number; readonly metadataValue: string}[] {
  const {model} = workbookOf(workspace, id)!;
  return Object.values(additionsOf(model).metadata).flatMap(
    ({place, key, value = ''}) =>
      key === ALL_COLUMNS &&
      place.on === 'COL' &&
      model.getters.getSheetName(place.sheet) === tab
        ? [{index: place.index, metadataValue: value}]
        : [],
  );
}
