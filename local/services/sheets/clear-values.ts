import type {Workspace} from '../../workspace/workspace';
import {edit, opened} from './call';
import {a1Of, areaOfA1} from './places';

/** Empties the cells of the ranges, keeping their looks; answers the ranges as Google writes them. */
export function clearValues(
  workspace: Workspace,
  id: string,
  ranges: readonly string[],
): string[] {
  return edit(workspace, opened(workspace, id), ({model, tell}, batch) => {
    const areas = ranges.map(range => areaOfA1(model, range));
    batch(() => {
      for (const {sheetId, top, bottom, left, right} of areas)
        for (let row = top; row <= bottom; row++)
          for (let col = left; col <= right; col++)
            if (model.getters.getCell({sheetId, row, col}) !== undefined)
              tell({type: 'UPDATE_CELL', sheetId, row, col, content: ''});
    });
    return areas.map(area => a1Of(model, area));
  });
}
