import {fillWithSample} from '../../../local/sample/fill-with-sample';
import type {Script} from '../../../local/script';
import {visit} from '../../../local/visitor';
import {type DriveFile, SPREADSHEET} from '../../../local/workspace/drive-file';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {script, type Someone} from './person';

/** The panel beside the sample's tracker, six weeks into an invented person's search. */
export function theSample(bundle: Script = script): Someone {
  const workspace = memoryWorkspace();
  fillWithSample(workspace, bundle);
  const tracker = workspace.store
    .keys('files/')
    .map(key => workspace.store.read<DriveFile>(key)!)
    .find(file => file.mimeType === SPREADSHEET && file.madeByScript)!;
  return {workspace, visitor: visit(workspace, bundle, tracker.id)};
}
