import {sidebar as english} from '../../../core/languages/english/sidebar';
import {sidebar as french} from '../../../core/languages/french/sidebar';
import {sidebar as spanish} from '../../../core/languages/spanish/sidebar';
import {withFallback} from '../../../core/languages/with-fallback';

type PanelWords = typeof english;

const WORDS: Readonly<Record<string, PanelWords>> = {
  en: english,
  es: withFallback<PanelWords>(spanish, english),
  fr: withFallback<PanelWords>(french, english),
};

/** The panel's own words: in the browser's language until the first screen says which language it speaks. */
export let words: PanelWords = english;

/** Speaks the language of this code or locale from now on, where it is one of ours. */
export function speak(language: string): void {
  const code = language.slice(0, 2).toLowerCase();
  const found = WORDS[code];
  if (!found) return;
  words = found;
  document.documentElement.lang = code;
}
