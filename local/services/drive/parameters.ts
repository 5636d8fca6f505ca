import {ApiError} from '../../rules/api-error';
import {type Mask, parseMask} from './fields';

/** What a script gives as a call's last argument. */
export type Options = Readonly<Record<string, unknown>>;

interface Call {
  /** Google's id of the call, `drive.files.list`. */
  readonly method: string;
  /** The parameters that Google's discovery document names for it. */
  readonly known: readonly string[];
  /** Those of them that the workspace answers to; the rest it refuses by name. */
  readonly offered: readonly string[];
}

/** Refuses a parameter that the call does not have, in Google's words, and one that the workspace does not answer to, by name. */
export function checkOptions(call: Call, options: Options): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (COMMON.has(name) || call.offered.includes(name)) continue;
    if (call.known.includes(name))
      throw new Error(
        `${call.method} with ${name} is not available in the local workspace`,
      );
    throw new ApiError(
      call.method,
      `Invalid JSON payload received. Unknown name "${name}": ` +
        `Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    );
  }
}

/** The mask that `fields` asks for, or the usual one. */
export function maskOf(options: Options, usual: string): Mask {
  return parseMask(textOption(options, 'fields') ?? usual);
}

/** A parameter that is text; numbers and truth values are written as text, as in an address. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** Runs one call; what it finds wrong with a value becomes Google's refusal of that call. */
export function answering<T>(method: string, answer: () => T): T {
  try {
    return answer();
  } catch (problem) {
    if (problem instanceof SyntaxError)
      throw new ApiError(method, problem.message);
    throw problem;
  }
}

/** Parameters that every call has and that do not change what the workspace does. */
const COMMON: ReadonlySet<string> = new Set([
  'fields',
  'prettyPrint',
  'quotaUser',
]);
