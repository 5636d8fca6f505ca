/** The name most like `typed`, where one is like it enough to be meant: at most a third of its letters differ. */
export function nearest(
  typed: string,
  names: readonly string[],
): string | undefined {
  const [best] = names
    .map(name => ({
      name,
      steps: stepsBetween(typed.toLowerCase(), name.toLowerCase()),
    }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(2, best.name.length / 3)
    ? best.name
    : undefined;
}

/** Letters to put in, take out or exchange until one is the other. */
function stepsBetween(one: string, other: string): number {
  let before = Array.from({length: other.length + 1}, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1)
      now[column] = Math.min(
        now[column - 1]! + 1,
        before[column]! + 1,
        before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
      );
    before = now;
  }
  return before[other.length]!;
}
