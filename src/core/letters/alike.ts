import {wordsIn} from './wording';

/** From here on two letters to one place are too alike. */
export const TOO_ALIKE = 0.7;

/** How much of the shorter text stands in the other as well: the share of its sequences of three words, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [sequences(one), sequences(other)];
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  return [...a].filter(sequence => b.has(sequence)).length / least;
}

function sequences(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(
    words
      .slice(0, Math.max(0, words.length - 2))
      .map((_, index) => words.slice(index, index + 3).join(' ')),
  );
}
