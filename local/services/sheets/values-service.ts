import type {Run} from '../../run';
import {answer, checked, edit, opened, type Call, type Options} from './call';
import {lastFilledRow} from './cells';
import type {Editing} from './editing';
import {growRows, insertDimension} from './lines';
import {a1Of, areaOfA1, gridRangeOf, type Area} from './places';
import {clearValues} from './clear-values';
import {optionOf, renderingOf} from './rendering';
import type {DataFilter, ValueRange} from './schema';
import {areasOfFilter, readValues, writeValues, type Written} from './values';

const READING = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const WRITING = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];
const call = (name: string, known: readonly string[] = []): Call => ({
  method: `sheets.spreadsheets.values.${name}`,
  known,
});

interface FilterValues extends ValueRange {
  readonly dataFilter?: DataFilter;
}
interface Batch<T> {
  readonly data?: readonly T[];
  readonly valueInputOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
  readonly responseDateTimeRenderOption?: string;
}

/** `Sheets.Spreadsheets.Values`. */
export const valuesOf = ({workspace}: Run) => ({
  get: (id: string, range: string, options?: Options) =>
    answer(call('get', READING), options, () => {
      const {model} = opened(workspace, id).book;
      return readValues(model, areaOfA1(model, range), renderingOf(options));
    }),

  batchGet: (id: string, options?: Options) =>
    answer(call('batchGet', ['ranges', ...READING]), options, () => {
      const {model} = opened(workspace, id).book;
      const ranges = [options?.['ranges'] ?? []].flat().map(String);
      return {
        spreadsheetId: id,
        valueRanges: ranges.map(range =>
          readValues(model, areaOfA1(model, range), renderingOf(options)),
        ),
      };
    }),

  batchGetByDataFilter(resource: unknown, id: string, options?: Options) {
    const it = call('batchGetByDataFilter');
    return answer(it, options, () => {
      const {dataFilters = [], ...asked} = checked<
        {dataFilters?: DataFilter[]} & Options
      >(it, 'BatchGetValuesByDataFilterRequest', resource);
      const {model} = opened(workspace, id).book;
      const rendering = renderingOf(asked);
      const found = new Map<string, {area: Area; filters: DataFilter[]}>();
      for (const filter of dataFilters)
        for (const area of areasOfFilter(model, filter)) {
          const a1 = a1Of(model, area);
          const known = found.get(a1) ?? {area, filters: []};
          known.filters.push(filter);
          found.set(a1, known);
        }
      const valueRanges = [...found.values()].map(({area, filters}) => ({
        valueRange: readValues(model, area, rendering),
        dataFilters: filters,
      }));
      return {
        spreadsheetId: id,
        ...(valueRanges.length === 0 ? {} : {valueRanges}),
      };
    });
  },

  update(resource: unknown, id: string, range: string, options?: Options) {
    const it = call('update', WRITING);
    return answer(it, options, () => {
      const given = checked<ValueRange>(it, 'ValueRange', resource);
      return write(workspace, id, options, editing => ({
        written: writeValues(
          areaOfA1(editing.model, range),
          given,
          optionOf(options, 'valueInputOption'),
          editing,
        ),
      }));
    });
  },

  append(resource: unknown, id: string, range: string, options?: Options) {
    const it = call('append', ['insertDataOption', ...WRITING]);
    return answer(it, options, () => {
      const given = checked<ValueRange>(it, 'ValueRange', resource);
      const inserts = optionOf(options, 'insertDataOption') === 'INSERT_ROWS';
      let table: Area | undefined;
      const updates = write(workspace, id, options, editing => {
        const area = areaOfA1(editing.model, range);
        const {values = []} = given;
        const last = lastFilledRow(editing, area.sheetId);
        const top = last + 1;
        if (last >= 0) table = {...area, bottom: last};
        if (inserts && last >= 0)
          insertDimension(
            {
              range: {
                sheetId: gridRangeOf(area).sheetId,
                dimension: 'ROWS',
                startIndex: top,
                endIndex: top + values.length,
              },
              inheritFromBefore: true,
            },
            {...editing, place: 'append'},
          );
        growRows(area.sheetId, top + values.length, editing);
        return {
          written: writeValues(
            {
              ...area,
              top,
              bottom: top + Math.max(values.length, 1) - 1,
              right: wholeRight(editing, area),
            },
            given,
            optionOf(options, 'valueInputOption'),
            editing,
          ),
        };
      });
      const {model} = opened(workspace, id).book;
      return {
        spreadsheetId: id,
        ...(table === undefined ? {} : {tableRange: a1Of(model, table)}),
        updates,
      };
    });
  },

  batchUpdate(resource: unknown, id: string, options?: Options) {
    const it = call('batchUpdate');
    return answer(it, options, () => {
      const given = checked<Batch<ValueRange>>(
        it,
        'BatchUpdateValuesRequest',
        resource,
      );
      return writeAll(workspace, id, given, (each, editing) => [
        writeValues(
          areaOfA1(editing.model, each.range ?? ''),
          each,
          given.valueInputOption,
          editing,
        ),
      ]);
    });
  },

  batchUpdateByDataFilter(resource: unknown, id: string, options?: Options) {
    const it = call('batchUpdateByDataFilter');
    return answer(it, options, () => {
      const given = checked<Batch<FilterValues>>(
        it,
        'BatchUpdateValuesByDataFilterRequest',
        resource,
      );
      return writeAll(workspace, id, given, (each, editing) =>
        areasOfFilter(editing.model, each.dataFilter ?? {}).map(area =>
          writeValues(area, each, given.valueInputOption, editing),
        ),
      );
    });
  },

  clear(resource: unknown, id: string, range: string, options?: Options) {
    const it = call('clear');
    return answer(it, options, () => {
      checked(it, 'ClearValuesRequest', resource);
      return {
        spreadsheetId: id,
        clearedRange: clearValues(workspace, id, [range])[0],
      };
    });
  },

  batchClear(resource: unknown, id: string, options?: Options) {
    const it = call('batchClear');
    return answer(it, options, () => {
      const {ranges = []} = checked<{ranges?: string[]}>(
        it,
        'BatchClearValuesRequest',
        resource,
      );
      return {
        spreadsheetId: id,
        clearedRanges: clearValues(workspace, id, ranges),
      };
    });
  },
});

type Workspace = Run['workspace'];

const wholeRight = ({model}: Editing, {sheetId}: Area): number =>
  model.getters.getNumberCols(sheetId) - 1;

function write(
  workspace: Workspace,
  id: string,
  options: Options | undefined,
  work: (editing: Editing) => {written: Written},
) {
  const spreadsheet = opened(workspace, id);
  let written: Written | undefined;
  edit(workspace, spreadsheet, (editing, batch) =>
    batch(() => {
      written = work(editing).written;
    }),
  );
  if (written === undefined) throw new Error('Nothing was written');
  return reportOf(workspace, id, written, options ?? {});
}

function reportOf(
  workspace: Workspace,
  id: string,
  written: Written,
  options: Options,
) {
  const {model} = opened(workspace, id).book;
  return {
    spreadsheetId: id,
    updatedRange: a1Of(model, written.area),
    updatedRows: written.rows,
    updatedColumns: written.columns,
    updatedCells: written.cells,
    ...(String(options['includeValuesInResponse']) === 'true'
      ? {
          updatedData: readValues(
            model,
            written.area,
            renderingOf(responseOf(options)),
          ),
        }
      : {}),
  };
}

const responseOf = (options: Options): Options => ({
  valueRenderOption: options['responseValueRenderOption'],
  dateTimeRenderOption: options['responseDateTimeRenderOption'],
});

function writeAll<T extends FilterValues>(
  workspace: Workspace,
  id: string,
  {data = [], ...options}: Batch<T>,
  work: (each: T, editing: Editing) => Written[],
) {
  const all: {written: Written; dataFilter?: DataFilter}[] = [];
  edit(workspace, opened(workspace, id), (editing, batch) =>
    batch(() =>
      data.forEach(each => {
        for (const written of work(each, editing))
          all.push({
            written,
            ...(each.dataFilter === undefined
              ? {}
              : {dataFilter: each.dataFilter}),
          });
      }),
    ),
  );
  const responses = all.map(({written, dataFilter}) => {
    const {spreadsheetId, ...report} = reportOf(
      workspace,
      id,
      written,
      options as unknown as Options,
    );
    return dataFilter === undefined
      ? {spreadsheetId, ...report}
      : {...report, dataFilter};
  });
  const sum = (count: (written: Written) => number) =>
    all.reduce((total, {written}) => total + count(written), 0);
  return {
    spreadsheetId: id,
    totalUpdatedRows: sum(({rows}) => rows),
    totalUpdatedColumns: sum(({columns}) => columns),
    totalUpdatedCells: sum(({cells}) => cells),
    totalUpdatedSheets: new Set(all.map(({written}) => written.area.sheetId))
      .size,
    responses,
  };
}
