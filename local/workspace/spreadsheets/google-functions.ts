type EngineModule = typeof import('@odoo/o-spreadsheet');

interface Cell {
  readonly value: unknown;
  readonly format?: string;
}
type Compute = (this: Context, ...args: never[]) => unknown;
interface Context {
  readonly getters: {getClock(): Clock};
  readonly locale: {readonly dateFormat: string; readonly timeFormat: string};
}

/** What time it is in the workspace, and where the spreadsheet is. */
interface Clock {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly timeZone: string;
}

const DAY_MS = 86_400_000;
/** The day with the serial number 0. */
const DAY_0 = Date.UTC(1899, 11, 30);

/**
 * Makes the engine's functions keep Google's word, once a module and in Node and in the page alike: TODAY and NOW go by the workspace's clock and the
 * spreadsheet's zone; IFERROR without a second argument, and UNIQUE over empty cells, give nothing and not 0.
 * https://support.google.com/docs/answer/3093304 https://support.google.com/docs/answer/10522653
 */
export function addGoogleFunctions({registries}: EngineModule): void {
  const functions = registries.functionRegistry as unknown as {
    content: Record<string, {compute: Compute}>;
    mapping: Record<string, Compute>;
    replace(name: string, description: {compute: Compute}): void;
  };
  const change = (name: string, changed: (was: Compute) => Compute): void => {
    const description = functions.content[name]!;
    functions.replace(name, {
      ...description,
      compute: changed(description.compute),
    });
  };
  for (const name of OPERATORS)
    functions.mapping[name] = overColumns(
      functions.content[name]!.compute,
      functions.mapping[name]!,
    );
  change(
    'NOW',
    () =>
      function (this: Context): Cell {
        const {dateFormat, timeFormat} = this.locale;
        return {
          value: serial(this.getters.getClock()),
          format: `${dateFormat} ${timeFormat}`,
        };
      },
  );
  change(
    'TODAY',
    () =>
      function (this: Context): Cell {
        return {
          value: Math.floor(serial(this.getters.getClock())),
          format: this.locale.dateFormat,
        };
      },
  );
  change(
    'IFERROR',
    was =>
      function (this: Context, ...args: never[]) {
        return was.apply(
          this,
          args.length > 1 ? args : [args[0]!, {value: ''} as never],
        );
      },
  );
  change(
    'UNIQUE',
    was =>
      function (this: Context, ...args: never[]) {
        const found = was.apply(this, args);
        return Array.isArray(found)
          ? (found as Cell[][]).map(column =>
              column.map(cell =>
                cell?.value === null || cell?.value === undefined
                  ? {...cell, value: ''}
                  : cell,
              ),
            )
          : found;
      },
  );
}

/** What a formula over whole columns is made of. */
const OPERATORS = ['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE', 'MULTIPLY', 'ADD'];

/** An operator over columns, several times as quick: without looking at its arguments anew for every cell. Whatever is unusual goes the engine's own way. */
const overColumns = (compute: Compute, engines: Compute): Compute =>
  function (this: Context, ...args: never[]) {
    const lengths = (args as unknown[])
      .filter(isColumn)
      .map(([cells]) => cells!.length);
    const [length] = lengths;
    if (length === undefined || lengths.some(one => one !== length))
      return engines.apply(this, args);
    const at = (args as unknown[]).map(arg => {
      const column = isColumn(arg) ? arg[0] : undefined;
      return (row: number): unknown => (column ? column[row] : arg);
    });
    const column: unknown[] = new Array(length);
    try {
      for (let row = 0; row < length; row += 1)
        column[row] = compute.call(
          this,
          at[0]!(row) as never,
          at[1]!(row) as never,
        );
    } catch {
      // A cell that is no number, say: the engine's way gives that cell its error, and the others their values.
      return engines.apply(this, args);
    }
    return [column];
  };

const isColumn = (arg: unknown): arg is readonly [readonly unknown[]] =>
  Array.isArray(arg) &&
  arg.length === 1 &&
  Array.isArray(arg[0]) &&
  arg[0].length > 1;

/** The moment as a number of days, as sheets count them. */
function serial({now, timeZone}: Clock): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(now)
      .map(({type, value}) => [type, Number(value)]),
  ) as Record<string, number>;
  const local = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  );
  return (local - DAY_0) / DAY_MS;
}
