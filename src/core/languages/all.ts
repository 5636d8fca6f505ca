// All words in all languages. Only the build and the tests read this: the add-on has each language as a file of its own.
import {english} from './english';
import {french} from './french';
import {german} from './german';
import {spanish} from './spanish';
import type {LanguageCode} from './languages';
import {type SomeOf, withFallback} from './with-fallback';
import type {Words} from './words';

/** What each language says by itself. */
export const WRITTEN: Readonly<Record<LanguageCode, SomeOf<Words>>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** What each language says once English has filled its holes. */
export const wordsIn = (language: LanguageCode): Words =>
  withFallback<Words>(WRITTEN[language], english);
