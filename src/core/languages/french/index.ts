import type {SomeOf} from '../with-fallback';
import type {Words} from '../words';
import {language} from './language';

/** The words of the product in French. */
export const french: SomeOf<Words> = {
  language,
};
