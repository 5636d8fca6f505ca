import {callArguments} from './call-arguments';

/** How a call of the script came out, as it travels back to the frame. */
export type CallOutcome =
  | {readonly value?: unknown}
  | {readonly error: {readonly name: string; readonly message: string}};

/** Carries one call to the script; rejects when the script could not be reached. */
export type Transport = (call: {
  readonly functionName: string;
  readonly args: readonly unknown[];
}) => Promise<CallOutcome>;

type Handler = (value: unknown, userObject: unknown) => void;

/** Google's `google.script.run`: each `with...` gives a new runner, each function of the script is a method that returns nothing. */
export interface ScriptRunner {
  withSuccessHandler(handler: Handler): ScriptRunner;
  withFailureHandler(handler: Handler): ScriptRunner;
  withUserObject(userObject: unknown): ScriptRunner;
  readonly [functionName: string]: (...args: never[]) => unknown;
}

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/**
 * A runner for `functionNames`; other names are not there, so calling one is a TypeError. At most ten calls are under way at once.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
export function scriptRunner(
  functionNames: readonly string[],
  transport: Transport,
): ScriptRunner {
  const limited = atMostTenAtOnce(transport);
  const runner = (handlers: Handlers): ScriptRunner =>
    Object.freeze({
      ...Object.fromEntries(
        functionNames
          .filter(name => !name.endsWith('_'))
          .map(functionName => [
            functionName,
            (...args: unknown[]) => {
              const call = {functionName, args: callArguments(args)};
              void limited(call).then(
                outcome => settle(outcome, handlers),
                (problem: unknown) =>
                  settle(
                    {error: {name: 'Error', message: text(problem)}},
                    handlers,
                  ),
              );
            },
          ]),
      ),
      withSuccessHandler: (success: Handler) => runner({...handlers, success}),
      withFailureHandler: (failure: Handler) => runner({...handlers, failure}),
      withUserObject: (userObject: unknown) =>
        runner({...handlers, userObject}),
    });
  return runner({});
}

function settle(outcome: CallOutcome, handlers: Handlers): void {
  if (!('error' in outcome))
    return handlers.success?.(outcome.value, handlers.userObject);
  const error = new Error(outcome.error.message);
  if (handlers.failure) return handlers.failure(error, handlers.userObject);
  console.error(`Uncaught ${String(error)}`);
}

const text = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

function atMostTenAtOnce(transport: Transport): Transport {
  let under = 0;
  const waiting: (() => void)[] = [];
  return async call => {
    if (under >= 10) await new Promise<void>(go => waiting.push(go));
    else under += 1;
    try {
      return await transport(call);
    } finally {
      // The place goes straight to the one who waited longest.
      const next = waiting.shift();
      if (next) next();
      else under -= 1;
    }
  };
}
