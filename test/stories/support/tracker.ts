import type {DriveFile} from '../../../local/workspace/drive-file';
import {DOCUMENT} from '../../../local/workspace/drive-file';
import {rowsOfTab} from '../../../local/workspace/spreadsheets/rows';
import type {Someone} from './person';

/** The rows of a tab as a person reads them, by heading. */
export const rowsOf = ({workspace, visitor}: Someone, tab: string) =>
  rowsOfTab(workspace, visitor.tracker!, tab);

/** The names of the documents that are not in the bin. */
export const documentsOf = ({workspace}: Someone): string[] =>
  workspace.store
    .keys('files/')
    .map(key => workspace.store.read<DriveFile>(key)!)
    .filter(file => file.mimeType === DOCUMENT && !file.trashed)
    .map(file => file.name)
    .sort();
