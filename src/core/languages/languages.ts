/** What this is called in every language. */
export const PRODUCT = 'Seven Steps';

/** The languages of the product: its code in the Settings tab, and its name in itself. The first is the one whose words stand in for a missing sentence. */
export const LANGUAGES = [
  {code: 'en', name: 'English'},
  {code: 'de', name: 'Deutsch'},
  {code: 'es', name: 'Español'},
  {code: 'fr', name: 'Français'},
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];

/**
 * The language that is meant by a person's own word in the Settings tab (`Deutsch`, `de`) or by a locale
 * (`de_AT`, `es-419`); undefined where it is none of ours.
 */
export function languageOf(said: string): LanguageCode | undefined {
  const word = said.trim().toLowerCase();
  const code = word.split(/[-_]/)[0];
  return LANGUAGES.find(
    language => language.code === code || language.name.toLowerCase() === word,
  )?.code;
}
