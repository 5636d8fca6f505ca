import {runScript, type RunResult, type Script} from '../script';
import type {ServiceCall, Workspace} from '../workspace/workspace';
import {acceptCards, acceptResponse, type Cause} from './accept';
import type {Card} from './card';
import {eventObject, type Pressed} from './event-object';
import type {Occasion} from './occasion';
import type {Response} from './response';
import {functionFor} from './triggers';

/** What came of running the script for its cards, with every service call and every line it logged. */
export type CardRun<T> = (
  | {readonly outcome: 'done'; readonly answer: T}
  /** A sentence: the script's own error, or why Google would not take its answer. */
  | {readonly outcome: 'failed'; readonly problem: string}
  | {readonly outcome: 'ended'}
) & {readonly calls: readonly ServiceCall[]; readonly logs: readonly string[]};

/** An action of a card that was pressed, changed or asked for suggestions. */
export interface CardPress extends Pressed {
  readonly functionName: string;
  readonly cause: Exclude<Cause, 'trigger'>;
}

/** The cards that the add-on shows on this occasion; `no cards` where the manifest names no function for it. */
export function openCards(
  workspace: Workspace,
  script: Script,
  occasion: Occasion,
): CardRun<readonly Card[]> | 'no cards' {
  const functionName = functionFor(script.manifest, occasion);
  if (functionName === undefined) return 'no cards';
  return run({workspace, script, occasion}, functionName, undefined, value =>
    acceptCards(value, script.manifest),
  );
}

/** What the script answers to a press on one of its cards. */
export function pressCard(
  workspace: Workspace,
  script: Script,
  occasion: Occasion,
  {functionName, cause, ...pressed}: CardPress,
): CardRun<Response> {
  return run({workspace, script, occasion}, functionName, pressed, value =>
    acceptResponse(value, cause, occasion, script.manifest),
  );
}

interface Place {
  readonly workspace: Workspace;
  readonly script: Script;
  readonly occasion: Occasion;
}

function run<T>(
  {workspace, script, occasion}: Place,
  functionName: string,
  pressed: Pressed | undefined,
  accept: (value: unknown) => T,
): CardRun<T> {
  const result = runScript(workspace, script, {
    functionName,
    args: [eventObject(workspace, script.manifest, occasion, pressed)],
    host: {app: occasion.app},
  });
  const {calls, logs} = result;
  return {...outcomeOf(result, accept), calls, logs};
}

function outcomeOf<T>(result: RunResult, accept: (value: unknown) => T) {
  if (result.outcome === 'ended') return {outcome: 'ended'} as const;
  if (result.outcome === 'failed')
    return {outcome: 'failed', problem: result.error.message} as const;
  try {
    return {outcome: 'done', answer: accept(result.value)} as const;
  } catch (refused) {
    return {outcome: 'failed', problem: (refused as Error).message} as const;
  }
}
