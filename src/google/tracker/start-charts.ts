import type {Words} from '../../core/languages/words';
import {colour} from './dress';
import {places} from './start-tab';
import {START_ID} from './tabs';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Source = GoogleAppsScript.Sheets.Schema.ChartData;

/** Pixels of a picture and between two of them. */
const SIZE = {width: 400, height: 250};
const GAP = 12;

/** The pictures beside the numbers of the first tab, two by two. */
export function startCharts(words: Words): readonly Request[] {
  const {stage, week, work} = places(words);
  const titles = words.start.pictures;
  return [
    chart(titles.stages, 'BAR', stage, [[1, '#2f8f9d']]),
    chart(titles.weeks, 'COLUMN', week, [
      [1, '#2a7f62'],
      [2, '#c08a2b'],
    ]),
    chart(titles.opinions, 'COLUMN', work, [
      [1, '#3f6fb5'],
      [2, '#c9c2b8'],
    ]),
    chart(titles.trend, 'LINE', week, [
      [3, '#b5563f'],
      [4, '#3f6fb5'],
    ]),
  ].map((spec, index) => ({
    addChart: {
      chart: {
        spec,
        position: {
          overlayPosition: {
            anchorCell: {sheetId: START_ID, rowIndex: 0, columnIndex: 2},
            offsetXPixels: GAP * 2 + (index % 2) * (SIZE.width + GAP),
            offsetYPixels: GAP + Math.floor(index / 2) * (SIZE.height + GAP),
            widthPixels: SIZE.width,
            heightPixels: SIZE.height,
          },
        },
      },
    },
  }));
}

/** Lines or bars over the first column of a block of numbers; each series is a column from 0 and its colour. */
const chart = (
  title: string,
  chartType: 'BAR' | 'COLUMN' | 'LINE',
  [from, to]: readonly [number, number],
  series: readonly (readonly [number, string])[],
): GoogleAppsScript.Sheets.Schema.ChartSpec => {
  const column = (index: number): Source => ({
    sourceRange: {
      sources: [
        {
          sheetId: START_ID,
          startRowIndex: from,
          endRowIndex: to,
          startColumnIndex: index,
          endColumnIndex: index + 1,
        },
      ],
    },
  });
  return {
    title,
    basicChart: {
      chartType,
      legendPosition: series.length === 1 ? 'NO_LEGEND' : 'BOTTOM_LEGEND',
      headerCount: 1,
      domains: [{domain: column(0)}],
      series: series.map(([index, hex]) => ({
        series: column(index),
        targetAxis: chartType === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
        colorStyle: colour(hex),
      })),
    },
  };
};
