import {languageOf} from '../../../src/core/languages/languages';
import {
  missingIn,
  withFallback,
} from '../../../src/core/languages/with-fallback';

describe('a language', () => {
  it.each([
    ['de', 'de'],
    ['de_AT', 'de'],
    ['es-419', 'es'],
    ['FR', 'fr'],
    ['Deutsch', 'de'],
    [' español ', 'es'],
  ])('is meant by «%s»', (said, code) => {
    expect(languageOf(said)).toBe(code);
  });

  it.each(['', 'ja', 'Klingon', 'deux'])('of ours is not meant by «%s»', said =>
    expect(languageOf(said)).toBeUndefined(),
  );
});

describe('a sentence that a language lacks', () => {
  const english = {a: 'A', b: {c: 'C', d: ['D', 'E']}};

  it('is said in English, and that sentence alone', () => {
    expect(withFallback({b: {c: 'Ce'}}, english)).toEqual({
      a: 'A',
      b: {c: 'Ce', d: ['D', 'E']},
    });
  });

  it('is named by its place', () => {
    expect(missingIn({b: {c: 'Ce'}}, english)).toEqual(['a', 'b.d']);
  });

  it('does not leave half a list in English', () => {
    expect(withFallback({b: {d: ['De']}}, english).b.d).toEqual(['De']);
  });
});
