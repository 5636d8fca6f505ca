/** These words and nothing else, as part of a regular expression. */
export const literally = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
