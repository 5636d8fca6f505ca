import {fill, type Words} from './languages/words';

/** «A», «A and B», «A, B and C» */
export const sayList = (some: readonly string[], {grammar}: Words): string =>
  some.length < 2
    ? (some[0] ?? '')
    : fill(grammar.and, {
        some: some.slice(0, -1).join(grammar.comma),
        last: some[some.length - 1]!,
      });
