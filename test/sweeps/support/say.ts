/** Says at once how far a sweep has come. */
export const say = (words: string): void =>
  void process.stderr.write(`  ${words}\n`);

/** Says how much was tried and what failed. */
export function count(
  what: string,
  tried: number,
  failures: readonly string[],
): void {
  say(`${what}: ${tried} tried, ${failures.length} failed`);
}
