import type {SomeOf} from '../with-fallback';
import type {Words} from '../words';
import {kept} from './kept';
import {language} from './language';

/** The words of the product in German. */
export const german: SomeOf<Words> = {
  kept,
  language,
};
