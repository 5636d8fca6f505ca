/** How many cells stand in what a service was given or has answered: the values of ranges, and cells told one by one. */
export function cellsIn(given: unknown): number {
  if (Array.isArray(given))
    return given.reduce<number>((sum, part) => sum + cellsIn(part), 0);
  if (typeof given !== 'object' || given === null) return 0;
  return Object.entries(given).reduce(
    (sum, [name, part]) =>
      sum +
      (isLines(name, part) ? inLines(part) : isCell(name) ? 1 : cellsIn(part)),
    0,
  );
}

const isLines = (
  name: string,
  part: unknown,
): part is readonly (readonly unknown[])[] =>
  name === 'values' && Array.isArray(part) && part.every(Array.isArray);

const inLines = (lines: readonly (readonly unknown[])[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0);

const isCell = (name: string): boolean => name === 'userEnteredValue';
