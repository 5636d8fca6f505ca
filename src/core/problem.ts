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
