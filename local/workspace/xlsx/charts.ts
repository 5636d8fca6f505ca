import type {Model} from '@odoo/o-spreadsheet';
import type {SheetChart} from 'hucre/xlsx';
import {helpers} from '../spreadsheets/engine';

interface Definition {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly fillArea?: boolean;
  readonly isDoughnut?: boolean;
  readonly title?: {readonly text?: string};
  readonly dataSource?: {
    readonly type: string;
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
    readonly dataSets?: readonly {readonly dataRange: string}[];
  };
}

const HEIGHT = 16;
const WIDTH = 6;

/** The sheet's charts as Excel draws them. */
export const chartsOf = (model: Model, sheetId: string): SheetChart[] =>
  model.getters.getChartIds(sheetId).flatMap(chartId => {
    const definition = model.getters.getChartDefinition(
      chartId,
    ) as unknown as Definition;
    const {dataSource, title} = definition;
    const type = kindOf(definition);
    if (type === undefined || dataSource?.type !== 'range') return [];
    const figureId = model.getters.getFigureIdFromChartId(chartId);
    const {col = 0, row = 0} = model.getters.getFigure(sheetId, figureId) ?? {};
    const part = (range: string) =>
      bounded(model, sheetId, range, dataSource.dataSetsHaveTitle === true);
    return [
      {
        type,
        ...(title?.text ? {title: title.text} : {}),
        anchor: {
          from: {row, col},
          to: {row: row + HEIGHT, col: col + WIDTH},
        },
        series: (dataSource.dataSets ?? []).map(({dataRange}) => ({
          values: part(dataRange),
          ...(dataSource.labelRange === undefined
            ? {}
            : {categories: part(dataSource.labelRange)}),
        })),
      },
    ];
  });

function kindOf({type, horizontal, fillArea, isDoughnut}: Definition) {
  if (type === 'bar') return horizontal ? 'bar' : 'column';
  if (type === 'line') return fillArea ? 'area' : 'line';
  if (type === 'pie') return isDoughnut ? 'doughnut' : 'pie';
  return undefined;
}

/** The range with its sheet's name and without its heading. */
function bounded(
  model: Model,
  sheetId: string,
  range: string,
  hasTitle: boolean,
): string {
  const found = model.getters.getRangeFromSheetXC(sheetId, range);
  const {left, right, top, bottom} = found.zone;
  const name = model.getters.getSheetName(found.sheetId).replaceAll("'", "''");
  return `'${name}'!${helpers.toXC(left, hasTitle ? top + 1 : top)}:${helpers.toXC(right, bottom)}`;
}
