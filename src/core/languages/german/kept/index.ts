import type {SomeOf} from '../../with-fallback';
import type {Words} from '../../words';

/** What is written into trackers and documents. */
export const kept: SomeOf<Words['kept']> = {};
