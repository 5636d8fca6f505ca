import {kept as english} from './english/kept';
import {kept as french} from './french/kept';
import {kept as german} from './german/kept';
import {kept as spanish} from './spanish/kept';
import {type LanguageCode, languageOf, LANGUAGES} from './languages';
import {type SomeOf, withFallback} from './with-fallback';
import type {Words} from './words';

/** What is written into trackers and documents, in one language. */
export type Kept = Words['kept'];

const KEPT: Readonly<Record<LanguageCode, SomeOf<Kept>>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** What that language writes into trackers and documents. */
export const keptIn = (language: LanguageCode): Kept =>
  withFallback<Kept>(KEPT[language], english);

/** The same in every language: a tracker keeps what it was made with, and is understood in all of them. */
export const KEPT_IN_ALL: readonly Kept[] = LANGUAGES.map(({code}) =>
  keptIn(code),
);

/** What a tracker is written in, by what its settings say; one that says nothing is of the time when all were English. */
export const keptAs = (setting: string): Kept =>
  keptIn(languageOf(setting) ?? 'en');
