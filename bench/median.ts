/** The middle one of several measurements of the same thing. */
export function medianOfAll(measurements: readonly number[]): number {
  const sorted = [...measurements].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

export const medianOf = (measure: () => number, times = 5): number =>
  medianOfAll(Array.from({length: times}, measure));
