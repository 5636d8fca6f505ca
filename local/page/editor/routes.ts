import type {Context, Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {readBody} from '../../read-body';
import {sendResult} from '../../rules/marshal';
import type {AuthMode} from '../../run';
import {runScript, type Outcome, type Script} from '../../script';
import {SPREADSHEET, type DriveFile} from '../../workspace/drive-file';
import type {Workspace} from '../../workspace/workspace';
import type {CallOutcome} from '../frame/script-runner';
import {PANELS, type PanelName, type ScreenAnswer} from './editor-screen';
import {FRAME_POLICY, frameHtml} from './frame-html';
import {openScreens} from './screens';

/** An open spreadsheet as the script knows it: its menu, its sidebar, and `google.script.run`. */
export function editorRoutes(
  app: Hono,
  {
    workspace,
    script,
    token,
  }: {
    readonly workspace: Workspace;
    readonly script: Script;
    readonly token: string;
  },
): void {
  const screens = openScreens(workspace);
  const start = (fileId: string, call: Call): Outcome =>
    runScript(workspace, script, {
      ...call,
      host: {
        app: 'SHEETS',
        activeFile: fileId,
        ui: screens.interfaceOf(fileId),
      },
    });
  const answer = (fileId: string, outcome: Outcome): ScreenAnswer => ({
    screen: screens.shown(fileId),
    problem: problemOf(outcome),
  });
  const fileOf = (context: Context): string => {
    const id = context.req.param('fileId') ?? '';
    const file = workspace.store.read<DriveFile>(`files/${id}`);
    if (file?.mimeType !== SPREADSHEET || file.trashed)
      throw new HTTPException(404, {message: NO_SPREADSHEET});
    return id;
  };
  const nameOf = (name: unknown): string => {
    if (typeof name === 'string' && script.functions.has(name)) return name;
    throw new HTTPException(404, {
      message: `Script function not found: ${String(name)}`,
    });
  };

  // As when a person opens a file in which the add-on is installed.
  app.post('/open/:fileId', context => {
    const fileId = fileOf(context);
    screens.clear(fileId);
    if (!script.functions.has('onOpen'))
      return context.json<ScreenAnswer>({screen: screens.shown(fileId)});
    const args = [{authMode: 'LIMITED', source: {}, user: {}}];
    const outcome = start(fileId, {
      functionName: 'onOpen',
      args,
      mode: 'LIMITED',
    });
    return context.json(answer(fileId, outcome));
  });
  app.post('/open/:fileId/menu/:functionName', context => {
    const fileId = fileOf(context);
    const functionName = nameOf(context.req.param('functionName'));
    return context.json(
      answer(fileId, start(fileId, {functionName, args: [], mode: 'FULL'})),
    );
  });
  app.post('/open/:fileId/close/:panel', context => {
    const fileId = fileOf(context);
    screens.close(fileId, panelOf(context));
    return context.json<ScreenAnswer>({screen: screens.shown(fileId)});
  });
  app.get('/open/:fileId', context =>
    context.json<ScreenAnswer>({screen: screens.shown(fileOf(context))}),
  );
  app.get('/open/:fileId/:panel', context => {
    const fileId = fileOf(context);
    const html = screens.html(fileId, panelOf(context));
    if (html === undefined) return context.notFound();
    context.header('content-security-policy', FRAME_POLICY);
    const {functions} = script;
    return context.html(frameHtml({html, fileId, functions, token}));
  });
  app.post('/run', async context => {
    const {fileId, functionName, args} = await readBody(context);
    if (typeof fileId !== 'string' || !Array.isArray(args))
      throw new HTTPException(400, {message: NOT_A_CALL});
    const outcome = start(fileId, {
      functionName: nameOf(functionName),
      args,
      mode: 'FULL',
    });
    return context.json(callOutcome(outcome));
  });
}

interface Call {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly mode: AuthMode;
}

const NO_SPREADSHEET =
  'There is no such spreadsheet in this workspace. Choose one from the list.';
const NOT_A_CALL =
  'A call of the script names its file, its function and its arguments.';

function panelOf(context: Context): PanelName {
  const panel = PANELS.find(one => one === context.req.param('panel'));
  if (panel !== undefined) return panel;
  throw new HTTPException(404, {message: 'There is nothing at this address.'});
}

function problemOf(outcome: Outcome): string | undefined {
  if (outcome.outcome === 'done') return undefined;
  if (outcome.outcome === 'ended') return 'The script was ended.';
  console.error(outcome.error.stack ?? outcome.error.message);
  return outcome.error.message;
}

/** What `google.script.run` hands to the page: the value as a copy, or the error's name and message. */
function callOutcome(outcome: Outcome): CallOutcome {
  const problem = problemOf(outcome);
  if (outcome.outcome === 'done') {
    try {
      return {value: sendResult(outcome.value)};
    } catch (refused) {
      return {error: {name: 'Error', message: (refused as Error).message}};
    }
  }
  const name = outcome.outcome === 'failed' ? outcome.error.name : 'Error';
  return {error: {name, message: problem ?? ''}};
}
