/** One record of a CSV file. */
export interface CsvRow {
  /** Of its first line in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly rows: readonly CsvRow[];
  /** The line on which a quote opens that nothing closes, if there is one; its record is not among the rows. */
  readonly unclosedOn?: number;
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * The records of RFC 4180, with any of the usual separators and line ends. A quote in the midst of a cell stands for itself;
 * a blank line is a record of one empty cell. Nothing is trimmed, and nothing is taken for a number or a formula.
 */
export function readCsv(
  text: string,
  separator: Separator,
  upTo = Infinity,
): Csv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at < text.length && rows.length < upTo) {
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      const end = closingQuote(text, at);
      if (end < 0) return {rows, unclosedOn: opened};
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += lineEnds(cell);
      at = end + 1;
    }
    const stop = cellEnd(text, at, separator);
    cell += text.slice(at, stop);
    cells.push(cell);
    at = stop;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    rows.push({line: rowLine, cells});
    cells = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    rowLine = line;
  }
  return {rows};
}

/** Where the quote that opens at `open` is closed; -1 where it never is. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  while (
    at < text.length &&
    text[at] !== separator &&
    text[at] !== '\n' &&
    text[at] !== '\r'
  )
    at += 1;
  return at;
}

const lineEnds = (cell: string): number =>
  cell.match(/\r\n|\n|\r/g)?.length ?? 0;
