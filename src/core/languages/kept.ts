import {readKept} from './kept.data';
import {type LanguageCode, languageOf, LANGUAGES} from './languages';
import type {Words} from './words';

/** What is written into trackers and documents, in one language. */
export type Kept = Words['kept'];

/** Read when it is first asked for; it never changes. */
let all: Readonly<Record<LanguageCode, Kept>> | undefined;

/** What that language writes into trackers and documents. */
export const keptIn = (language: LanguageCode): Kept =>
  (all ??= readKept())[language];

/** The same in every language: a tracker keeps what it was made with, and is understood in all of them. */
export const keptInAll = (): readonly Kept[] =>
  LANGUAGES.map(({code}) => keptIn(code));

/** What a tracker is written in, by what its settings say; one that says nothing is of the time when all were English. */
export const keptAs = (setting: string): Kept =>
  keptIn(languageOf(setting) ?? 'en');
