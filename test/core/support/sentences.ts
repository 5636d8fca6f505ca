/** Every sentence of a language with its place, `thanks.send` or `work.tryWay.0`. Lists of words by which something is found are as long as each language wants. */
export const sentencesOf = (
  words: unknown,
  place = '',
): readonly (readonly [place: string, sentence: string])[] => {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  if (FOUND_BY.test(place)) return [];
  return Object.entries(words).flatMap(([name, one]) =>
    sentencesOf(one, place === '' ? name : `${place}.${name}`),
  );
};

const FOUND_BY =
  /\.(clues|minuteWords|jobPhrases|denials|jobWishes|flattery|yes|no|jobTalk)$/;
