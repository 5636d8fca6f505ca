import type {Realm, ScriptError} from './realm';
import {answerFaults} from './rules/answer-shape';
import {isServiceCall} from './rules/cost';
import {modeRefusal} from './rules/modes';
import {countRequest} from './rules/rates';
import {scopeRefusal} from './rules/scopes';
import {OVER_TIME, timeAllowed} from './rules/time';
import {EndOfRun, type Run} from './run';
import {DiskTrouble} from './workspace/disk-trouble';
import type {ServiceCall} from './workspace/workspace';

/** The one place every service call of a run passes. */
export interface Gate {
  /** What a script holds for `members`; see `Run.offer`. */
  offer<T extends object>(name: string, members: T): T;
  /** Every call so far, in order. */
  readonly calls: readonly ServiceCall[];
  /** Why the script may not go on: the plug ended the run, or its time is over. */
  stopped(): 'ended' | 'over time' | undefined;
  /** What kept a call's changes from being saved: no `catch` of the script's may hide it from the person. */
  diskTrouble(): DiskTrouble | undefined;
}

export function openGate(run: Omit<Run, 'offer'>, realm: Realm): Gate {
  const {workspace, script, mode, host} = run;
  const started = workspace.clock.now();
  const calls: ServiceCall[] = [];
  let counted = 0;
  let stop: 'ended' | 'over time' | undefined;
  let diskTrouble: DiskTrouble | undefined;

  return {
    calls,
    diskTrouble: () => diskTrouble,
    stopped() {
      noticeTime();
      return stop;
    },
    offer: <T extends object>(name: string, members: T) =>
      realm.service(name, members, (method, args) => {
        try {
          return {
            value: pass(`${name}.${method}`, args, given =>
              (members as Record<string, (...given: unknown[]) => unknown>)[
                method
              ]?.(...given),
            ),
          };
        } catch (thrown) {
          if (thrown instanceof EndOfRun) stop ??= 'ended';
          if (thrown instanceof DiskTrouble) diskTrouble ??= thrown;
          return {error: asGoogleSays(thrown)};
        }
      }) as T,
  };

  function pass(
    name: string,
    args: unknown[],
    perform: (args: unknown[]) => unknown,
  ): unknown {
    refuseStopped();
    const refusal =
      modeRefusal(name, mode) ??
      scopeRefusal(name, script.manifest.oauthScopes);
    if (refusal !== undefined) throw new Error(refusal);

    const given = args.map(realm.fromScript);
    const bytesIn = given.reduce((sum, {bytes}) => sum + bytes, 0);
    const number = isServiceCall(name) ? ++counted : 0;
    const call = {name, number, bytesIn, bytesOut: 0};
    const place = calls.push(call) - 1;
    workspace.plug?.before?.(call);
    refuseStopped();

    const values = given.map(({value}) => value);
    const answer = performSafely(() => {
      countRequest(workspace, name);
      return perform(values);
    });
    const [fault] = answerFaults(name, answer);
    if (fault !== undefined)
      throw new Error(`The local workspace answered ${name} wrongly: ${fault}`);
    const result = realm.toScript(answer);
    const answered = {...call, bytesOut: result.bytes};
    calls[place] = answered;
    workspace.plug?.after?.(answered, {given: values, answer});
    refuseStopped();
    return result.value;
  }

  /** Whatever a call has written is safe on disk before the script, or a plug, hears of it. */
  function performSafely(perform: () => unknown): unknown {
    try {
      return perform();
    } finally {
      workspace.store.commit();
    }
  }

  function refuseStopped(): void {
    noticeTime();
    if (stop === 'ended') throw new EndOfRun('The run was ended.');
    if (stop === 'over time') throw new Error(OVER_TIME);
    if (diskTrouble !== undefined) throw diskTrouble;
  }

  /** Google's services throw `Exception`; an error with a name of its own keeps it. */
  function asGoogleSays(thrown: unknown): ScriptError {
    const {name, message, details} = realm.readError(thrown);
    return {
      name: name === 'Error' ? 'Exception' : name,
      message,
      details: realm.toScript(details).value,
    };
  }

  function noticeTime(): void {
    if (workspace.clock.now() - started > timeAllowed(mode, host.app))
      stop ??= 'over time';
  }
}
