import discovery from '../rules/discovery/docs.v1.json';
import {ApiError} from '../rules/api-error';
import {spend} from '../rules/quotas';
import {checkShape} from '../rules/request-shape';
import type {Run, ServiceFactory} from '../run';
import {fileId} from '../workspace/chance';
import {
  readDocument,
  writeDocument,
} from '../workspace/documents/kept-documents';
import {
  emptyDocument,
  type TextDocument,
} from '../workspace/documents/text-document';
import {DOCUMENT} from '../workspace/drive-file';
import type {Workspace} from '../workspace/workspace';
import {asGoogle, revisionId} from './docs/as-google';
import {batchUpdate} from './docs/batch-update';
import {addFile, visibleFile} from './drive/drive-files';
import {masked} from './drive/fields';
import {
  answering,
  checkOptions,
  maskOf,
  type Options,
} from './drive/parameters';

/** The advanced Docs service, v1, under `drive.file`: a script finds the documents that a script made and no others. */
export const docs: ServiceFactory = run => ({
  Docs: run.offer('Docs', {
    Documents: run.offer('Docs.Documents', documentsOf(run)),
  }),
});

interface BatchUpdate {
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
  readonly writeControl?: {
    readonly requiredRevisionId?: string;
    readonly targetRevisionId?: string;
    readonly writeMode?: string;
  };
}

const documentsOf = ({workspace}: Run) => ({
  /** As Google says, only the title counts; content is ignored. */
  create(resource: {title?: string} = {}, options: Options = {}) {
    const method = 'docs.documents.create';
    return answering(method, () => {
      checkOptions({method, known: [], offered: []}, options);
      refuseFaults(method, 'Document', resource);
      spend(workspace, 'documents');
      const file = addFile(workspace, {
        name: resource.title || 'Untitled document',
        mimeType: DOCUMENT,
      });
      const document = emptyDocument();
      workspace.store.write(`documents/${file.id}`, document);
      return masked(
        asGoogle(document, {id: file.id, title: file.name}, false),
        maskOf(options, '*'),
      );
    });
  },

  get(id: string, options: Options = {}) {
    const method = 'docs.documents.get';
    return answering(method, () => {
      checkOptions(
        {
          method,
          known: discovery.methods.get.parameters,
          offered: ['includeTabsContent'],
        },
        options,
      );
      const {document, title} = found(workspace, method, id);
      const tabs = String(options['includeTabsContent']) === 'true';
      return masked(
        asGoogle(document, {id, title}, tabs),
        maskOf(options, '*'),
      );
    });
  },

  batchUpdate(resource: BatchUpdate, id: string, options: Options = {}) {
    const method = 'docs.documents.batchUpdate';
    return answering(method, () => {
      checkOptions({method, known: [], offered: []}, options);
      refuseFaults(method, 'BatchUpdateDocumentRequest', resource);
      const {document} = found(workspace, method, id);
      const {requests = [], writeControl = {}} = resource ?? {};
      if (requests.length === 0)
        throw new SyntaxError('Must specify at least one request.');
      checkRevision(method, writeControl, document);
      const done = batchUpdate(document, requests, {
        method,
        newId: () => `kix.${fileId(workspace.chance, 12)}`,
      });
      const kept = writeDocument(workspace, id, done.document);
      return masked(
        {
          replies: done.replies,
          writeControl: {requiredRevisionId: revisionId(kept)},
          documentId: id,
        },
        maskOf(options, '*'),
      );
    });
  },
});

function found(
  workspace: Workspace,
  method: string,
  id: string,
): {document: TextDocument; title: string} {
  const file = visibleFile(workspace, id);
  const document = file && readDocument(workspace, id);
  if (!file || !document)
    throw new ApiError(method, 'Requested entity was not found.', 404);
  return {document, title: file.name};
}

function refuseFaults(
  method: string,
  schema: 'Document' | 'BatchUpdateDocumentRequest',
  value: unknown,
): void {
  const faults = checkShape(discovery, schema, value);
  if (faults.length > 0) throw new ApiError(method, faults.join('\n'));
}

function checkRevision(
  method: string,
  control: NonNullable<BatchUpdate['writeControl']>,
  document: TextDocument,
): void {
  if (control.targetRevisionId || control.writeMode === 'SUGGEST')
    throw new Error(
      'Docs.Documents.batchUpdate with targetRevisionId or suggestions is not available in the local workspace',
    );
  const wanted = control.requiredRevisionId;
  if (wanted && wanted !== revisionId(document))
    throw new ApiError(
      method,
      `The required revision ID '${wanted}' does not match the latest revision.`,
    );
}
