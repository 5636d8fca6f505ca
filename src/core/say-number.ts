import {fill, type Words} from './languages/words';

/** «3.5», with the mark that the language sets before a fraction. */
export const sayNumber = (value: number, {grammar}: Words): string =>
  String(value).replace('.', grammar.decimal);

/** «70%» for a share of 0.7 */
export const sayShare = (share: number, {grammar}: Words): string =>
  fill(grammar.percent, {count: Math.round(share * 100)});
