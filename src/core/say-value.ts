import {keptInAll} from './languages/kept';
import type {Words} from './languages/words';
import {ownValue} from './own-value';

/** What stands in the tracker where something is chosen from a list, as the language says it; a person's own word as it is. */
export const sayValue = (value: string, {kept}: Words): string =>
  ownValue(kept.values, value) ?? value;

/** A list to choose from, each said as the language says it. */
export const choicesOf = (
  values: readonly string[],
  words: Words,
): {value: string; label: string}[] =>
  values.map(value => ({value, label: sayValue(value, words)}));

/** The same in every language. */
export const saidAnywhere = (value: string): readonly string[] =>
  keptInAll().map(({values}) => ownValue(values, value) ?? value);
