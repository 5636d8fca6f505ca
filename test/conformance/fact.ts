/** What a fact finds: plain values, so that the report can be pasted as text. */
export type Found =
  | string
  | number
  | boolean
  | null
  | readonly Found[]
  | {readonly [name: string]: Found};

/** One thing that is so in Apps Script: what is found must be what it is. */
export interface Fact {
  readonly says: string;
  readonly find: (made: Made) => Found;
  readonly is: Found;
  /** Google's documentation leaves it open; `is` is what the local workspace does meanwhile. */
  readonly isOpen?: boolean;
}

/** What the facts are found out with; made for the run and removed at its end. */
export interface Made {
  readonly spreadsheet: string;
  readonly document: string;
  readonly calendar: string;
}

/** What the act is refused with, or that nothing refused it. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return 'not refused';
}

/** A value of a shape that Google's types rightly do not allow. */
export const untyped = (value: unknown): never => value as never;
