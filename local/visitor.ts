import {type Panel, panelBefore, type Reply} from './panel';
import {type Host, type UserInterface} from './run';
import {runScript, type RunResult, type Script} from './script';
import {fileId} from './workspace/chance';
import type {ServiceCall, Workspace} from './workspace/workspace';

/** Somebody at the panel of the bundle that runs in the workspace. */
export interface Visitor extends Panel {
  /** The service calls of the last press. */
  readonly calls: readonly ServiceCall[];
  /** What the last press logged. */
  readonly logs: readonly string[];
}

const ID_LENGTH = 12;

/** The run did not come to an end by itself: something was cut off. */
export class CutOff extends Error {}

/** A person whose spreadsheet `activeFile` is open, with the add-on's panel beside it: newly opened, or showing what another panel shows. */
export function visit(
  workspace: Workspace,
  script: Script,
  activeFile: string,
  like?: Pick<Panel, 'tracker' | 'screen'>,
): Visitor {
  const host: Host = {app: 'SHEETS', activeFile, ui: NO_UI};
  let calls: readonly ServiceCall[] = [];
  let logs: readonly string[] = [];
  const panel = panelBefore(
    request => {
      const result = runScript(workspace, script, {
        functionName: 'onPress',
        args: [JSON.stringify(request)],
        host,
      });
      ({calls, logs} = result);
      return JSON.parse(valueOf(result)) as Reply;
    },
    () => fileId(workspace.chance, ID_LENGTH),
    like,
  );
  return Object.defineProperties(panel, {
    calls: {get: () => calls},
    logs: {get: () => logs},
  }) as Visitor;
}

function valueOf(result: RunResult): string {
  if (result.outcome === 'ended') throw new CutOff('The run was ended');
  if (result.outcome === 'failed') throw new Error(result.error.message);
  return result.value as string;
}

/** Nobody looks at a screen here. */
const NO_UI: UserInterface = {
  showMenu: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
  alert: () => undefined,
};
