import {kept as english} from './english/kept';
import {kept as french} from './french/kept';
import {kept as german} from './german/kept';
import {kept as spanish} from './spanish/kept';
import type {LanguageCode} from './languages';
import {type SomeOf, withFallback} from './with-fallback';
import type {Words} from './words';

type Kept = Words['kept'];

const WRITTEN: Readonly<Record<LanguageCode, SomeOf<Kept>>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** What is written into trackers and documents, in every language. */
export const readKept = (): Readonly<Record<LanguageCode, Kept>> =>
  Object.fromEntries(
    Object.entries(WRITTEN).map(([code, words]) => [
      code,
      withFallback<Kept>(words, english),
    ]),
  ) as Record<LanguageCode, Kept>;
