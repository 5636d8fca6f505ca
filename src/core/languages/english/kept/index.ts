import {letterFields} from './letter-fields';
import {marks} from './marks';
import {scriptFields} from './script-fields';
import {sheet} from './sheet';
import {values} from './values';

/** What is written into trackers and documents. It is understood whichever language is spoken later, so it can be kept as it is. */
export const kept = {values, sheet, letterFields, scriptFields, marks};
