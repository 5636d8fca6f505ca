import type {Context, Hono} from 'hono';
import {HTTPException} from 'hono/http-exception';
import {
  documentEntries,
  readDocument,
  writeDocument,
} from '../../workspace/documents/kept-documents';
import {toPlainText} from '../../workspace/documents/plain-text';
import type {TextDocument} from '../../workspace/documents/text-document';
import {toDocx} from '../../workspace/documents/to-docx';
import {toPdf} from '../../workspace/documents/to-pdf';
import type {DriveFile} from '../../workspace/drive-file';
import {safeFileName} from '../../workspace/safe-file-name';
import type {Workspace} from '../../workspace/workspace';
import {isSavedDocument} from './saved-document';
import {FIELD, type ListedDocument, type ShownDocument} from './shown-document';

/** The workspace's documents: the list, one to edit, saving it, and each as a file to take away. */
export function documentRoutes(app: Hono, workspace: Workspace): void {
  app.get('/documents', context =>
    context.json(
      documentEntries(workspace)
        .map(file => listed(workspace, file))
        .sort((one, other) => other.modified.localeCompare(one.modified)),
    ),
  );

  app.get('/documents/:name{.+\\.docx}', async context => {
    const {file, document} = found(workspace, idOf(context));
    return download(context, await toDocx(document, file.name), {
      name: safeFileName(file.name, '.docx'),
      type: DOCX,
    });
  });

  app.get('/documents/:name{.+\\.pdf}', async context => {
    const {file, document} = found(workspace, idOf(context));
    const pdf = await toPdf(document, file.name).catch((problem: Error) => {
      throw new HTTPException(503, {message: problem.message});
    });
    return download(context, pdf, {
      name: safeFileName(file.name, '.pdf'),
      type: 'application/pdf',
    });
  });

  app.get('/documents/:id', context =>
    context.json(shown(workspace, context.req.param('id'))),
  );

  app.put('/documents/:id', async context => {
    const id = context.req.param('id');
    const {file, document} = found(workspace, id);
    const saved: unknown = await context.req.json().catch(() => undefined);
    if (!isSavedDocument(saved))
      throw new HTTPException(400, {
        message: 'That is not a document this page could have sent.',
      });
    if (saved.basedOn !== document.revision)
      return context.json(shown(workspace, id), 409);
    const name = saved.name.trim() || file.name;
    if (name !== file.name) {
      workspace.store.write(`files/${id}`, {...file, name});
      workspace.tell({part: 'files', id});
    }
    const {paragraphs, lists} = saved.document;
    const kept = writeDocument(workspace, id, {
      paragraphs,
      lists,
      revision: document.revision,
    });
    workspace.store.commit();
    return context.json({revision: kept.revision});
  });
}

const DOCX =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const idOf = (context: Context): string =>
  (context.req.param('name') ?? '').replace(/\.(docx|pdf)$/, '');

const listed = (workspace: Workspace, file: DriveFile): ListedDocument => {
  const document = readDocument(workspace, file.id);
  const text = document ? toPlainText(document) : '';
  return {
    id: file.id,
    name: file.name,
    kind: text.search(FIELD) >= 0 ? 'template' : 'letter',
    modified: file.modifiedTime,
  };
};

function shown(workspace: Workspace, id: string): ShownDocument {
  const {file, document} = found(workspace, id);
  return {id, name: file.name, document};
}

function found(
  workspace: Workspace,
  id: string,
): {file: DriveFile; document: TextDocument} {
  const file = workspace.store.read<DriveFile>(`files/${id}`);
  const document = readDocument(workspace, id);
  if (!file || !document || file.trashed)
    throw new HTTPException(404, {
      message: 'This document is not in the workspace any more.',
    });
  return {file, document};
}

/** Both forms of the name, as RFC 6266 has it: the plain one for old readers, the other for every script. */
function download(
  context: Context,
  bytes: Uint8Array,
  {name, type}: {name: string; type: string},
): Response {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return context.body(new Uint8Array(bytes).buffer, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
  });
}
