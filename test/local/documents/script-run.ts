import {runScript} from '../../../local/script';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import type {TextDocument} from '../../../local/workspace/documents/text-document';
import {addFile} from '../../../local/services/drive/drive-files';
import {DOCUMENT, type DriveFile} from '../../../local/workspace/drive-file';
import type {Workspace} from '../../../local/workspace/workspace';
import {aScript, scopes} from '../support/script';

/** Runs `code` as the body of a script's function that may use Docs and Drive; gives back what it returns, throws what it throws. */
export function inScript(workspace: Workspace, code: string): unknown {
  const script = aScript({
    code: `function main() { ${code} }`,
    manifest: {
      ...scopes('drive.file'),
      dependencies: {
        enabledAdvancedServices: [
          {userSymbol: 'Docs', serviceId: 'docs', version: 'v1'},
          {userSymbol: 'Drive', serviceId: 'drive', version: 'v3'},
        ],
      },
    },
  });
  const result = runScript(workspace, script, {functionName: 'main'});
  if (result.outcome === 'failed') throw new Error(result.error.message);
  return result.outcome === 'done' ? result.value : result.outcome;
}

/** A workspace with one document that a script made, under the id `letter`. */
export function withDocument(
  document: Partial<TextDocument>,
  file: Partial<DriveFile> = {},
): Workspace {
  const workspace = memoryWorkspace();
  addFile(workspace, {
    id: 'letter',
    name: 'Letter',
    mimeType: DOCUMENT,
    ...file,
  });
  workspace.store.write(`documents/${file.id ?? 'letter'}`, {
    paragraphs: [],
    lists: {},
    revision: 1,
    ...document,
  });
  return workspace;
}
