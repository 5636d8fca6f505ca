import type {Model} from '@odoo/o-spreadsheet';
import type {DriveFile} from '../../workspace/drive-file';
import {additionsOf} from '../../workspace/spreadsheets/additions';
import {
  cellAt,
  enteredAt,
  shownAt,
  valueAt,
  type Value,
} from '../../workspace/spreadsheets/cells';
import {colorOf} from './colors';
import {conditionOf, type Criterion} from './conditions';
import {cellFormatOf} from './formats';
import {allMetadata, asGoogle} from './metadata';
import {
  areaOfA1,
  columnsOf,
  gridRangeOf,
  numberOfSheet,
  rowsOf,
  wholeSheet,
  type Area,
} from './places';
import {filterOf} from './rules';
import type {
  ConditionalFormatRule,
  DimensionProperties,
  EmbeddedChart,
  GridData,
  ProtectedRange,
  RowData,
  Sheet,
  SheetProperties,
  Spreadsheet,
} from './schema';
import {ruleAt} from './validation';

/** Google's shape of a whole spreadsheet; cells only when asked for, of `ranges` or of everything. */
export function describe(
  model: Model,
  file: DriveFile,
  {withCells, areas}: {withCells: boolean; areas?: readonly Area[]},
): Spreadsheet {
  const additions = additionsOf(model);
  const metadata = allMetadata(model);
  const named = model.getters.getNamedRanges();
  const onAll = metadata.filter(
    ({metadata: {place}}) => place.on === 'spreadsheet',
  );
  return {
    spreadsheetId: file.id,
    properties: {
      title: file.name,
      locale: additions.locale ?? 'en_US',
      timeZone: additions.timeZone ?? 'Etc/GMT',
    },
    sheets: model.getters
      .getSheetIds()
      .filter(
        id => areas === undefined || areas.some(area => area.sheetId === id),
      )
      .map(id =>
        describeSheet(
          model,
          id,
          withCells ? (areas ?? [wholeSheet(model, id)]) : undefined,
        ),
      ),
    ...(named.length === 0
      ? {}
      : {
          namedRanges: named.map(({name, range}) => ({
            namedRangeId: name,
            name,
            range: gridRangeOf({sheetId: range.sheetId, ...range.zone}),
          })),
        }),
    spreadsheetUrl: urlOf(file.id),
    ...(onAll.length === 0 ? {} : {developerMetadata: onAll.map(asGoogle)}),
  };
}

export const urlOf = (id: string): string =>
  `https://docs.google.com/spreadsheets/d/${id}/edit`;

function describeSheet(
  model: Model,
  sheetId: string,
  areas: readonly Area[] | undefined,
): Sheet {
  const additions = additionsOf(model);
  const number = numberOfSheet(sheetId);
  const metadata = allMetadata(model).filter(
    ({metadata: {place}}) => place.on === 'sheet' && place.sheet === sheetId,
  );
  const formats = model.getters.getConditionalFormats(sheetId);
  const filter = filterOf(model, sheetId);
  const protections = (
    Object.values(additions.protections) as ProtectedRange[]
  ).filter(each => (each.range?.sheetId ?? 0) === number);
  const charts = model.getters
    .getChartIds(sheetId)
    .flatMap(id => (additions.charts[id] as EmbeddedChart | undefined) ?? []);
  return {
    properties: sheetProperties(model, sheetId),
    ...(areas === undefined
      ? {}
      : {
          data: areas
            .filter(area => area.sheetId === sheetId)
            .map(area => describeCells(model, area)),
        }),
    ...(metadata.length === 0
      ? {}
      : {developerMetadata: metadata.map(asGoogle)}),
    ...(formats.length === 0
      ? {}
      : {
          conditionalFormats: formats.map(each =>
            describeRule(model, sheetId, each as never),
          ),
        }),
    ...(filter === undefined
      ? {}
      : {basicFilter: {range: gridRangeOf(filter)}}),
    ...(protections.length === 0 ? {} : {protectedRanges: protections}),
    ...(charts.length === 0 ? {} : {charts}),
  };
}

/** Google leaves out what is 0 or false, except the id and the place. */
export function sheetProperties(
  model: Model,
  sheetId: string,
): SheetProperties {
  const {xSplit, ySplit} = model.getters.getPaneDivisions(sheetId);
  const color = model.getters.getSheet(sheetId).color;
  const tabColor = color === undefined ? undefined : colorOf(color);
  return {
    sheetId: numberOfSheet(sheetId),
    title: model.getters.getSheetName(sheetId),
    index: model.getters.getSheetIds().indexOf(sheetId),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: rowsOf(model, sheetId),
      columnCount: columnsOf(model, sheetId),
      ...(ySplit > 0 ? {frozenRowCount: ySplit} : {}),
      ...(xSplit > 0 ? {frozenColumnCount: xSplit} : {}),
      ...(model.getters.getGridLinesVisibility(sheetId)
        ? {}
        : {hideGridlines: true}),
    },
    ...(model.getters.isSheetVisible(sheetId) ? {} : {hidden: true}),
    ...(tabColor === undefined
      ? {}
      : {tabColor, tabColorStyle: {rgbColor: tabColor}}),
  };
}

function describeRule(
  model: Model,
  sheetId: string,
  {
    ranges,
    rule,
  }: {ranges: string[]; rule: Criterion & {operator?: string; style?: object}},
): ConditionalFormatRule {
  return {
    ranges: ranges.map(range =>
      gridRangeOf({
        ...areaOfA1(
          model,
          range.includes('!') ? range : `${quote(model, sheetId)}!${range}`,
        ),
      }),
    ),
    ...(rule.type === 'CellIsRule'
      ? {
          booleanRule: {
            condition: conditionOf({...rule, type: rule.operator ?? ''}),
            format: cellFormatOf({style: rule.style as never}) ?? {},
          },
        }
      : {}),
  };
}

const quote = (model: Model, sheetId: string): string =>
  `'${model.getters.getSheetName(sheetId).replaceAll("'", "''")}'`;

function describeCells(model: Model, area: Area): GridData {
  const rows: RowData[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values = [];
    for (let col = area.left; col <= area.right; col++)
      values.push(describeCell(model, {sheetId: area.sheetId, row, col}));
    while (values.length > 0 && Object.keys(values.at(-1) ?? {}).length === 0)
      values.pop();
    rows.push(values.length === 0 ? {} : {values});
  }
  while (rows.length > 0 && rows.at(-1)?.values === undefined) rows.pop();
  return {
    ...(area.top > 0 ? {startRow: area.top} : {}),
    ...(area.left > 0 ? {startColumn: area.left} : {}),
    ...(rows.length === 0 ? {} : {rowData: rows}),
    rowMetadata: lines(model, area, 'ROW', area.top, area.bottom),
    columnMetadata: lines(model, area, 'COL', area.left, area.right),
  };
}

function describeCell(
  model: Model,
  at: {sheetId: string; row: number; col: number},
): object {
  const cell = cellAt(model, at);
  const value = valueAt(model, at);
  const entered = enteredAt(model, at);
  const note = (
    model.getters as unknown as {getNote(place: object): string}
  ).getNote(at);
  const format = cellFormatOf({style: cell?.style, format: cell?.format});
  const dataValidation = ruleAt(model, at);
  return {
    ...(entered === undefined
      ? {}
      : {
          userEnteredValue:
            entered.is === 'formula'
              ? {formulaValue: entered.formula}
              : extended(valueOf(entered as never)),
        }),
    ...(value === undefined
      ? {}
      : {effectiveValue: extended(value), formattedValue: shownAt(model, at)}),
    ...(format === undefined
      ? {}
      : {userEnteredFormat: format, effectiveFormat: format}),
    ...(note === '' ? {} : {note}),
    ...(dataValidation === undefined ? {} : {dataValidation}),
  };
}

const valueOf = (entered: {
  text?: string;
  number?: number;
  boolean?: boolean;
}): Value => entered.text ?? entered.number ?? entered.boolean ?? '';

const extended = (value: Value): object =>
  typeof value === 'number'
    ? {numberValue: value}
    : typeof value === 'boolean'
      ? {boolValue: value}
      : {stringValue: value};

function lines(
  model: Model,
  {sheetId}: Area,
  dimension: 'ROW' | 'COL',
  first: number,
  last: number,
): DimensionProperties[] {
  const metadata = allMetadata(model).filter(
    ({metadata: {place}}) => place.on === dimension && place.sheet === sheetId,
  );
  return Array.from({length: last - first + 1}, (_, at) => {
    const index = first + at;
    const own = metadata.filter(
      ({metadata: {place}}) => 'index' in place && place.index === index,
    );
    const isHidden =
      dimension === 'ROW'
        ? model.getters.isRowHiddenByUser(sheetId, index)
        : model.getters.isColHiddenByUser(sheetId, index);
    return {
      pixelSize: model.getters.getHeaderSize(sheetId, dimension, index),
      ...(isHidden ? {hiddenByUser: true} : {}),
      ...(own.length === 0 ? {} : {developerMetadata: own.map(asGoogle)}),
    };
  });
}
