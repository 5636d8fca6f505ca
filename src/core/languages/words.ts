import {ownValue} from '../own-value';
import type {english} from './english';

/** Every word a person meets, in one language. English is the type of all of them. */
export type Words = typeof english;

/** The codes of the sentences that tell a person what to put right. */
export type ProblemCode = keyof Words['problems'];

/** Puts values into a sentence's `{names}`. A name without a value stays visible, so that a slip is seen and not hidden. */
export const fill = (
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(ownValue(values, name) ?? hole),
  );

/** The sentence for `count` things, of the pair for one and for more, as the language counts; `{count}` is filled in. */
export const counted = (
  {grammar}: Words,
  count: number,
  {one, many}: {readonly one: string; readonly many: string},
  values: Readonly<Record<string, string | number>> = {},
): string => fill(grammar.one.includes(count) ? one : many, {count, ...values});
