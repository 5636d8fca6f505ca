import type {Model} from '@odoo/o-spreadsheet';
import {helpers} from '../../workspace/spreadsheets/engine';
import {hexOf} from './colors';
import type {Editing, Handler} from './editing';
import {newNumber, refuse} from './editing';
import {a1Of, areaOf, sheetNamed} from './places';
import type {ChartSource, EmbeddedChart} from './schema';

const WIDTH = 600;
const HEIGHT = 371;

export const addChart: Handler<{chart?: EmbeddedChart}> = (
  {chart = {}},
  editing,
) => ({addChart: {chart: makeChart(chart, editing)}});

export function makeChart(
  chart: EmbeddedChart,
  editing: Editing,
): EmbeddedChart {
  const {model, tell, workspace} = editing;
  const overlay = chart.position?.overlayPosition;
  if (overlay === undefined)
    refuse(
      editing,
      'A chart without overlayPosition is not available in the local workspace',
    );
  const sheetId = sheetNamed(overlay.anchorCell?.sheetId, editing);
  const taken = (id: number) => sheetOfChart(model, id) !== undefined;
  const number = Number(chart.chartId ?? newNumber(workspace, taken));
  if (taken(number))
    refuse(editing, `A chart with id ${number} already exists.`);
  tell({
    type: 'CREATE_CHART',
    sheetId,
    chartId: String(number),
    figureId: `figure-${number}`,
    col: Number(overlay.anchorCell?.columnIndex ?? 0),
    row: Number(overlay.anchorCell?.rowIndex ?? 0),
    offset: {
      x: Number(overlay.offsetXPixels ?? 0),
      y: Number(overlay.offsetYPixels ?? 0),
    },
    size: {
      width: Number(overlay.widthPixels ?? WIDTH),
      height: Number(overlay.heightPixels ?? HEIGHT),
    },
    definition: definitionOf(chart, editing),
  });
  tell({
    type: 'SET_ADDITION',
    part: 'charts',
    id: String(number),
    value: {...chart, chartId: number},
  });
  return {...chart, chartId: number};
}

export const deleteEmbeddedObject: Handler<{objectId?: number}> = (
  {objectId = 0},
  editing,
) => {
  const sheetId = sheetOfChart(editing.model, Number(objectId));
  if (sheetId === undefined)
    refuse(editing, `No embedded object with id: ${objectId}`);
  editing.tell({
    type: 'DELETE_FIGURE',
    sheetId,
    figureId: `figure-${objectId}`,
  });
  editing.tell({
    type: 'SET_ADDITION',
    part: 'charts',
    id: String(objectId),
    value: null,
  });
};

export const sheetOfChart = (model: Model, id: number): string | undefined =>
  model.getters
    .getSheetIds()
    .find(sheetId => model.getters.getChartIds(sheetId).includes(String(id)));

const TYPES: Readonly<Record<string, object>> = {
  COLUMN: {type: 'bar'},
  BAR: {type: 'bar', horizontal: true},
  LINE: {type: 'line', labelsAsText: true, cumulative: false},
  AREA: {type: 'line', labelsAsText: true, cumulative: false, fillArea: true},
};

const LEGENDS: Readonly<Record<string, string>> = {
  BOTTOM_LEGEND: 'bottom',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  TOP_LEGEND: 'top',
  NO_LEGEND: 'none',
};

function definitionOf({spec = {}}: EmbeddedChart, editing: Editing): object {
  const {basicChart, pieChart} = spec;
  const common = {
    title: {text: spec.title ?? ''},
    dataSetStyles: {},
    humanize: false,
  };
  if (pieChart !== undefined)
    return {
      ...common,
      type: 'pie',
      aggregated: false,
      isDoughnut: Number(pieChart.pieHole ?? 0) > 0,
      legendPosition: LEGENDS[pieChart.legendPosition ?? ''] ?? 'right',
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: false,
        labelRange: rangeOf(pieChart.domain, editing),
        dataSets: [
          {dataSetId: '0', dataRange: rangeOf(pieChart.series, editing)},
        ],
      },
    };
  const kind = TYPES[basicChart?.chartType ?? ''];
  if (basicChart === undefined || kind === undefined)
    return refuse(
      editing,
      `A chart of type ${basicChart?.chartType ?? 'none'} is not available in the local workspace`,
    );
  const series = basicChart.series ?? [];
  const titles = Object.fromEntries(
    (basicChart.axis ?? []).flatMap(({position, title}) =>
      title === undefined
        ? []
        : [[position === 'BOTTOM_AXIS' ? 'x' : 'y', {title: {text: title}}]],
    ),
  );
  return {
    ...common,
    ...kind,
    aggregated: false,
    stacked: basicChart.stackedType === 'STACKED',
    axesDesign: titles,
    legendPosition: LEGENDS[basicChart.legendPosition ?? ''] ?? 'right',
    dataSetStyles: Object.fromEntries(
      series.flatMap(({color, colorStyle}, at) => {
        const backgroundColor = hexOf(color, colorStyle);
        return backgroundColor === undefined
          ? []
          : [[String(at), {backgroundColor}]];
      }),
    ),
    dataSource: {
      type: 'range',
      dataSetsHaveTitle: Number(basicChart.headerCount ?? 0) > 0,
      labelRange:
        basicChart.domains?.[0] &&
        rangeOf(basicChart.domains[0].domain, editing),
      dataSets: series.map((each, at) => ({
        dataSetId: String(at),
        dataRange: rangeOf(each.series, editing),
      })),
    },
  };
}

function rangeOf(source: ChartSource | undefined, editing: Editing): string {
  const sources = source?.sourceRange?.sources ?? [];
  if (sources.length !== 1)
    return refuse(
      editing,
      'A chart source of more or fewer than one range is not available in the local workspace',
    );
  const area = areaOf(sources[0], editing);
  const text = a1Of(editing.model, area);
  return text.includes(':')
    ? text
    : `${text}:${helpers.toXC(area.right, area.bottom)}`;
}
