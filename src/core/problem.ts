import type {ProblemCode} from './languages/words';

/** Something the person can put right. Its sentence, which says what is wrong and what to do, lives with the other words. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Name of the field on the screen that it is about, if it is about one. */
  readonly field: string | undefined;

  constructor(
    code: ProblemCode,
    values: Readonly<Record<string, string | number>> = {},
    field?: string,
  ) {
    super(code);
    this.code = code;
    this.values = values;
    this.field = field;
  }
}

/** The field on the screen that a problem is about; for words too long for a cell, the one that holds most of them. */
export const fieldOf = (
  {code, field}: Problem,
  typed: Readonly<Record<string, string>> = {},
): string | undefined =>
  field ??
  (code === 'textTooLong'
    ? Object.keys(typed).sort((a, b) => typed[b]!.length - typed[a]!.length)[0]
    : undefined);
