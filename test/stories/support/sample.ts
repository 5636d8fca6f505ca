import {fillWithSample} from '../../../local/sample/fill-with-sample';
import {visit} from '../../../local/visitor';
import {type DriveFile, SPREADSHEET} from '../../../local/workspace/drive-file';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {script, type Someone} from './person';

/** The panel beside the sample's tracker, six weeks into an invented person's search. */
export function theSample(): Someone {
  const workspace = memoryWorkspace();
  fillWithSample(workspace, script);
  const tracker = workspace.store
    .keys('files/')
    .map(key => workspace.store.read<DriveFile>(key)!)
    .find(file => file.mimeType === SPREADSHEET && file.madeByScript)!;
  return {workspace, visitor: visit(workspace, script, tracker.id)};
}
