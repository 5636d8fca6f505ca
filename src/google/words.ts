import type {Speech} from '../core/ports';
import {type LanguageCode, languageOf} from '../core/languages/languages';
import type {Words} from '../core/languages/words';

// Each is a file of the bundle; what stands in its function is only read when it is called.
declare function wordsEn_(): string;
declare function wordsDe_(): string;
declare function wordsEs_(): string;
declare function wordsFr_(): string;

const FILES: Readonly<Record<LanguageCode, () => string>> = {
  en: () => wordsEn_(),
  de: () => wordsDe_(),
  es: () => wordsEs_(),
  fr: () => wordsFr_(),
};

/** The words for one run: read once, and only those of the language in use. Google is asked for the person's own `locale` only where nobody said it. */
export function googleSpeech(locale?: string): Speech {
  let latest: Words | undefined;
  const words = (language: LanguageCode): Words =>
    latest?.language.code === language
      ? latest
      : (latest = JSON.parse(FILES[language]()) as Words);
  const own = (): Words =>
    words(languageOf(locale ?? Session.getActiveUserLocale()) ?? 'en');
  return {
    words: said => {
      const language = languageOf(said);
      return language ? words(language) : own();
    },
    latest() {
      try {
        return latest ?? own();
      } catch (error) {
        // Google refuses to say the language just now, and these words are needed to tell the person of just such a refusal.
        console.error(error);
        return words('en');
      }
    },
  };
}
