import {runScript, type Start} from '../../../local/script';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import type {Workspace} from '../../../local/workspace/workspace';
import {aScript} from './script';

/** What the statements answer when a script runs them, or the message they fail with. */
export function answerOf(
  statements: string,
  {
    workspace = memoryWorkspace(),
    manifest = {},
    html = {},
    ...start
  }: Partial<Start> & {
    workspace?: Workspace;
    manifest?: object;
    html?: Readonly<Record<string, string>>;
  } = {},
): unknown {
  const script = aScript({
    code: `function main() { ${statements} }`,
    manifest,
    html,
  });
  const result = runScript(workspace, script, {functionName: 'main', ...start});
  if (result.outcome === 'done') return result.value;
  return result.outcome === 'failed' ? result.error.message : 'ended';
}
