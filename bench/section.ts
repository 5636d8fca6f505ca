/** One table of what was measured. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One line of it. */
export interface Row {
  readonly what: string;
  readonly figures: Readonly<Record<string, number>>;
  /** What it may be at most, by the figures' names. */
  readonly bars?: Readonly<Record<string, number>>;
}

/** The bars of a row that are not held, as `calls 4 > 3`. */
export const missed = ({figures, bars = {}}: Row): readonly string[] =>
  Object.entries(bars).flatMap(([name, bar]) => {
    const figure = figures[name];
    return figure === undefined || figure <= bar
      ? []
      : [`${name} ${figure} > ${bar}`];
  });

/** The table as lines of text; a bar stands behind the figure it bounds. */
export function asText({title, rows}: Section): string {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row.figures)))];
  const lines = [
    ['', ...columns],
    ...rows.map(row => [
      row.what,
      ...columns.map(column => figureOf(row, column)),
    ]),
  ];
  const widths = lines[0]!.map((_, at) =>
    Math.max(...lines.map(line => line[at]!.length)),
  );
  const text = lines.map(line =>
    line
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!),
      )
      .join('  '),
  );
  return [title, ...text, ''].join('\n');
}

function figureOf({figures, bars}: Row, column: string): string {
  const figure = figures[column];
  if (figure === undefined) return '';
  const bar = bars?.[column];
  return bar === undefined ? String(figure) : `${figure} (≤ ${bar})`;
}
