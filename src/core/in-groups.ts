/** The same in their order, `most` at a time, in groups of like size. */
export function inGroups<T>(
  all: readonly T[],
  most: number,
): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({length: count}, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
