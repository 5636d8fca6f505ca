import {createRequire} from 'node:module';

/** The module itself, whose functions the workspace calls; an import would be a copy that cannot be changed. */
const fs = createRequire(__filename)('node:fs') as Record<
  string,
  (...args: unknown[]) => unknown
>;

const WRITING = [
  'copyFileSync',
  'fsyncSync',
  'ftruncateSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'truncateSync',
  'writeFileSync',
] as const;

/** Does `act` while every call that writes to the disk asks `fault` first, which may throw, and before that may let a share of what is written through, as a cut would. */
export function withDisk<T>(
  fault: (name: string, write: (share: number) => void) => void,
  act: () => T,
): T {
  const real = WRITING.map(name => [name, fs[name]!] as const);
  // Node's own calls of one another are part of the one that was made.
  let isUnderWay = false;
  const whole = (method: () => unknown): unknown => {
    isUnderWay = true;
    try {
      return method();
    } finally {
      isUnderWay = false;
    }
  };
  for (const [name, method] of real)
    fs[name] = (...args) => {
      if (isUnderWay) return method(...args);
      fault(name, share => {
        const [file, content] = args;
        if (name !== 'writeFileSync') return;
        const bytes = Buffer.from(content as string);
        const part = bytes.subarray(0, Math.floor(bytes.length * share));
        whole(() => method(file, part));
      });
      return whole(() => method(...args));
    };
  const mend = () => {
    for (const [name, method] of real) fs[name] = method;
  };
  let result: T;
  try {
    result = act();
  } catch (problem) {
    mend();
    throw problem;
  }
  if (result instanceof Promise) return result.finally(mend) as T;
  mend();
  return result;
}

/** What the operating system says when it refuses a call. */
export const refused = (code: string): Error =>
  Object.assign(new Error(code), {code});
