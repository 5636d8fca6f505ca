import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {types} from 'node:util';
import {runInThisContext, Script as Code} from 'node:vm';
import {openGate} from './gate';
import {openRealm, type Realm, type ScriptError} from './realm';
import {readManifest, type Manifest} from './rules/manifest';
import {readCode, topLevelFunctions} from './rules/syntax';
import {OVER_TIME, timeAllowed} from './rules/time';
import type {AuthMode, Host, Run} from './run';
import {globalsOf} from './services/globals';
import {loseLocks} from './services/lock-service';
import type {ServiceCall, Workspace} from './workspace/workspace';

/** A shipped folder, read and found to be what Apps Script accepts. */
export interface Script {
  /** Each file of code, in the order in which clasp pushes and Google loads them. */
  readonly code: readonly Code[];
  readonly manifest: Manifest;
  /** Each HTML file by its name without `.html`. */
  readonly html: ReadonlyMap<string, string>;
  /** What can be called from outside: top-level functions whose names do not end in `_`. */
  readonly functions: ReadonlySet<string>;
}

/** What is called, and from where. */
export interface Start {
  readonly functionName: string;
  readonly args?: readonly unknown[];
  readonly mode?: AuthMode;
  readonly host?: Host;
}

/** How a run came out, with every service call and every line it logged. */
export type RunResult = Outcome & {
  readonly calls: readonly ServiceCall[];
  readonly logs: readonly string[];
};

export type Outcome =
  /** The returned value: plain values as copies, service objects (cards) as the members behind them. */
  | {readonly outcome: 'done'; readonly value: unknown}
  | {readonly outcome: 'failed'; readonly error: ScriptError}
  /** A plug ended the run, as a power cut would. */
  | {readonly outcome: 'ended'};

/** Reads the `.js` files, `appsscript.json` and the HTML files of `folder`; throws an Error that says what Apps Script would refuse. */
export function loadScript(folder: string): Script {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .sort((one, other) => one.localeCompare(other))
    .map(name => ({name, text: readFileSync(join(folder, name), 'utf8')}));
  const functions = new Set(
    files
      .flatMap(({text}) => [...topLevelFunctions(readCode(text))])
      .filter(name => !name.endsWith('_')),
  );
  const manifest = readFileSync(join(folder, 'appsscript.json'), 'utf8');
  return {
    code: files.map(({name, text}) => new Code(text, {filename: name})),
    manifest: readManifest(manifest, functions),
    html: new Map(
      readdirSync(folder)
        .filter(name => name.endsWith('.html'))
        .map(name => [
          basename(name, '.html'),
          readFileSync(join(folder, name), 'utf8'),
        ]),
    ),
    functions,
  };
}

/** Runs one function of the script in a fresh world, as Apps Script starts afresh for each call. Throws `DiskTrouble` where what it did could not be saved. */
export function runScript(
  workspace: Workspace,
  script: Script,
  {functionName, args = [], mode = 'FULL', host = {app: 'NONE'}}: Start,
): RunResult {
  const realm = openRealm(workspace.clock, workspace.chance);
  const memory = new Map<string, unknown>();
  const parts = {workspace, script, mode, host, memory};
  const gate = openGate(parts, realm);
  const run: Run = {...parts, offer: gate.offer};
  Object.assign(realm.context, globalsOf(run));

  const outcome = script.functions.has(functionName)
    ? inZone(script.manifest.timeZone, () =>
        evaluate(realm, script, {
          functionName,
          args: args.map(value => realm.toScript(value).value),
          timeout: timeAllowed(mode, host.app),
        }),
      )
    : failed({
        name: 'Error',
        message: `Script function not found: ${functionName}`,
      });
  loseLocks(run);
  const diskTrouble = gate.diskTrouble();
  if (diskTrouble !== undefined) throw diskTrouble;
  return {
    ...afterStop(gate.stopped(), outcome),
    calls: gate.calls,
    logs: (memory.get('logs') as string[] | undefined) ?? [],
  };
}

const failed = (error: ScriptError): Outcome => ({outcome: 'failed', error});

/** A script that was stopped has nothing to say any more, whatever it returned. */
function afterStop(
  stopped: 'ended' | 'over time' | undefined,
  outcome: Outcome,
): Outcome {
  if (stopped === 'ended') return {outcome: 'ended'};
  if (stopped === 'over time')
    return failed({name: 'Exception', message: OVER_TIME});
  return outcome;
}

/** One evaluation for the globals, one for the call; each settles its promises before it ends, so an async function is awaited too. */
function evaluate(
  {context, fromScript, readError, whenSettled}: Realm,
  {code}: Script,
  call: {functionName: string; args: readonly unknown[]; timeout: number},
): Outcome {
  // A promise that never settles leaves nothing behind, as with Google.
  let outcome: Outcome = {outcome: 'done', value: undefined};
  const done = (value: unknown) =>
    void (outcome = {outcome: 'done', value: fromScript(value).value});
  const fail = (thrown: unknown) => void (outcome = failed(readError(thrown)));
  const {timeout, functionName, args} = call;
  const enter = (find: () => (...args: readonly unknown[]) => unknown) => {
    delete context[ENTRY];
    const value = find()(...args);
    if (types.isPromise(value)) whenSettled(value, done, fail);
    else done(value);
  };
  try {
    for (const file of code) file.runInContext(context, {timeout});
    Object.defineProperty(context, ENTRY, {value: enter, configurable: true});
    // A thunk finds a function kept in a `const` as well as a declared one.
    const callIt = `globalThis['${ENTRY}'](() => ${functionName})`;
    new Code(callIt).runInContext(context, {timeout});
  } catch (thrown) {
    if ((thrown as {code?: unknown}).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return failed(readError(thrown));
    return failed({name: 'Exception', message: OVER_TIME});
  }
  return outcome;
}

/** Gone before the script's function begins. */
const ENTRY = 'entry of this run';

/** Local times in the script are those of its manifest's zone. Node reads the zone from the environment, at once when it changes. */
function inZone<T>(timeZone: string, act: () => T): T {
  // The program's own environment, even where a test runner hands out a copy.
  const {env} = runInThisContext('process') as NodeJS.Process;
  const before = env['TZ'];
  env['TZ'] = timeZone;
  try {
    return act();
  } finally {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  }
}
