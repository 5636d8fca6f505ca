import {ownSpreadsheet} from '../../../local/own-spreadsheet';
import {fillWithSample} from '../../../local/sample/fill-with-sample';
import {visit} from '../../../local/visitor';
import {type DriveFile, SPREADSHEET} from '../../../local/workspace/drive-file';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {snapshotOf} from '../../../local/workspace/spreadsheets/engine';
import {workbookOf} from '../../../local/workspace/spreadsheets/workbook';
import {script, type Someone} from '../../stories/support/person';

/** The invented person of the sample after six weeks, beside their tracker. */
export function someoneWithEverything(): Someone {
  const workspace = memoryWorkspace();
  fillWithSample(workspace, script);
  const tracker = workspace.store
    .keys('files/')
    .map(key => workspace.store.read<DriveFile>(key)!)
    .find(file => file.mimeType === SPREADSHEET && file.madeByScript)!;
  const visitor = visit(workspace, script, tracker.id);
  visitor.open();
  return folded({workspace, visitor});
}

/** Folds the changes of every spreadsheet into one, so that a copy opens in a moment. */
export function folded(someone: Someone): Someone {
  const {workspace} = someone;
  ownSpreadsheet(workspace);
  for (const key of workspace.store.keys('spreadsheets/')) {
    const [, id, part] = key.split('/');
    if (part === 'snapshot')
      workspace.store.write(key, snapshotOf(workbookOf(workspace, id!)!.model));
  }
  for (const key of workspace.store.keys('spreadsheets/'))
    if (key.includes('/revisions/')) workspace.store.remove(key);
  workspace.store.commit();
  return someone;
}
