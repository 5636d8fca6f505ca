import {DocumentList} from './documents/document-list';
import {DocumentView} from './documents/document-view';

/** The Documents tab: one document to read, or the list of them. */
export const DocumentsView = ({id}: {id?: string}) =>
  id === undefined ? <DocumentList /> : <DocumentView key={id} id={id} />;
