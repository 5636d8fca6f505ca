/** The first of the phrases that stands in the text, in any capitals; `*` stands for the rest of a word. */
export function phraseIn(
  text: string,
  phrases: readonly string[],
): string | undefined {
  for (const phrase of phrases) {
    const words = phrase.replace(/\s+/g, '\\s+').replace(/\*/g, '\\p{L}*');
    const found = new RegExp(
      `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`,
      'iu',
    ).exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
