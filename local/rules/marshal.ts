/**
 * What may travel between a page and the script through `google.script.run`: texts, numbers, true and false, null, and plain lists
 * and objects of those. Everything travels as a copy. Safe to use in a browser.
 */
export type Sendable =
  | string
  | number
  | boolean
  | null
  | readonly Sendable[]
  | {readonly [key: string]: Sendable};

/** The arguments as the script gets them; throws Google's sentence for the first that may not travel. */
export const sendArguments = (args: readonly unknown[]): readonly Sendable[] =>
  args.map((arg, index) => {
    // Google allows undefined in a list, not as an argument.
    if (arg === undefined || reasonAgainst(arg) !== undefined)
      throw new TypeError(`Failed due to illegal value in property: ${index}`);
    return plain(arg);
  });

/**
 * A function's result as the page gets it. Google hands the page nothing at all, without a word, when a Date is anywhere in a result,
 * and `{}` for a Map: here that is an Error that says so.
 */
export function sendResult(result: unknown): Sendable {
  const reason = reasonAgainst(result);
  if (reason !== undefined)
    throw new Error(
      `The function returned ${reason}, which google.script.run would lose on the way to the page. Return text, numbers, true or false, null, and plain lists and objects of those.`,
    );
  return plain(result);
}

/** What is wrong with a value, and where in it; undefined when it may travel. */
function reasonAgainst(
  value: unknown,
  at = '',
  above: readonly object[] = [],
): string | undefined {
  const where = at === '' ? '' : ` in ${at}`;
  if (typeof value === 'function') return `a function${where}`;
  if (typeof value === 'bigint' || typeof value === 'symbol')
    return `a ${typeof value}${where}`;
  if (typeof value !== 'object' || value === null) return undefined;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' && kind !== 'Array') return `a ${kind}${where}`;
  if (Object.values(value).some(part => typeof part === 'function'))
    return `an object with functions${where}`;
  if (above.includes(value)) return `a circle${where}`;
  for (const [key, part] of Object.entries(value)) {
    const reason = reasonAgainst(part, at === '' ? key : `${at}.${key}`, [
      ...above,
      value,
    ]);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function plain(value: unknown): Sendable {
  if (value === undefined) return null;
  if (Array.isArray(value)) return Array.from(value, plain);
  if (typeof value !== 'object' || value === null) return value as Sendable;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, plain(part)]),
  );
}
