import type {SomeOf} from '../../with-fallback';
import type {Words} from '../../words';
import {letterFields} from './letter-fields';
import {marks} from './marks';
import {scriptFields} from './script-fields';
import {sheet} from './sheet';
import {values} from './values';

/** What is written into trackers and documents. */
export const kept: SomeOf<Words['kept']> = {
  values,
  sheet,
  letterFields,
  scriptFields,
  marks,
};
