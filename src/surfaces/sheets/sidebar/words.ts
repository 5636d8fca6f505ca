import {sidebar as english} from '../../../core/languages/english/sidebar';
import {sidebar as french} from '../../../core/languages/french/sidebar';
import {sidebar as german} from '../../../core/languages/german/sidebar';
import {sidebar as spanish} from '../../../core/languages/spanish/sidebar';
import {type LanguageCode, languageOf} from '../../../core/languages/languages';
import {type SomeOf, withFallback} from '../../../core/languages/with-fallback';
import type {Screen} from '../../../core/screen';

type PanelWords = typeof english;

const WORDS: Readonly<Record<LanguageCode, SomeOf<PanelWords>>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** The panel's own words: in the browser's language until the first screen says which language it speaks. */
export let words: PanelWords = english;

/** Speaks the language of this code or locale from now on, where it is one of ours. */
export function speak({
  language = '',
  direction = 'ltr',
}: Pick<Screen, 'language' | 'direction'>): void {
  const code = languageOf(language);
  if (!code) return;
  words = withFallback<PanelWords>(WORDS[code], english);
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
}
