/** Words of which any may be missing; those that are there have the shape of the English ones. */
export type SomeOf<T> = T extends string | readonly unknown[]
  ? T
  : {readonly [K in keyof T]?: SomeOf<T[K]>};

/** `words` with English for each sentence that is missing, and for that sentence alone. A list of sentences is one sentence in this. */
export const withFallback = <T>(words: SomeOf<T>, english: T): T =>
  filled(words, english) as T;

function filled(words: unknown, english: unknown): unknown {
  if (words === undefined) return english;
  if (!isGroup(english) || !isGroup(words)) return words;
  return Object.fromEntries(
    Object.entries(english).map(([name, one]) => [
      name,
      filled(words[name], one),
    ]),
  );
}

/** Where in the words a sentence is missing, as `thanks.send`. */
export function missingIn(
  words: unknown,
  english: unknown,
  place = '',
): readonly string[] {
  if (words === undefined) return [place];
  if (!isGroup(english) || !isGroup(words)) return [];
  return Object.entries(english).flatMap(([name, one]) =>
    missingIn(words[name], one, place === '' ? name : `${place}.${name}`),
  );
}

const isGroup = (words: unknown): words is Readonly<Record<string, unknown>> =>
  typeof words === 'object' && words !== null && !Array.isArray(words);
