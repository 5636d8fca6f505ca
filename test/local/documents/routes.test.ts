import {Hono} from 'hono';
import {documentRoutes} from '../../../local/page/documents/routes';
import {
  readDocument,
  writeDocument,
} from '../../../local/workspace/documents/kept-documents';
import type {Workspace} from '../../../local/workspace/workspace';
import {withDocument} from './script-run';

const hello = {
  lists: {},
  paragraphs: [
    {style: {named: 'NORMAL_TEXT'} as const, pieces: [{text: 'Dear {{Name}}'}]},
  ],
};

const ask = (workspace: Workspace, path: string, body?: unknown) => {
  const app = new Hono();
  documentRoutes(app, workspace);
  return app.request(
    path,
    body === undefined ? {} : {method: 'PUT', body: JSON.stringify(body)},
  );
};

it('lists a document with fields as a template and one without as a letter', async () => {
  const workspace = withDocument(hello);
  const kinds = async () =>
    (
      (await (await ask(workspace, '/documents')).json()) as {kind: string}[]
    ).map(({kind}) => kind);
  expect(await kinds()).toEqual(['template']);
  writeDocument(workspace, 'letter', {
    ...hello,
    revision: 1,
    paragraphs: [{style: {named: 'NORMAL_TEXT'}, pieces: [{text: 'Dear Zoë'}]}],
  });
  expect(await kinds()).toEqual(['letter']);
});

it('saves a document under its new name', async () => {
  const workspace = withDocument({paragraphs: []});
  const response = await ask(workspace, '/documents/letter', {
    name: 'New',
    document: hello,
    basedOn: 1,
  });
  expect(await response.json()).toEqual({revision: 2});
  expect(readDocument(workspace, 'letter')).toEqual({...hello, revision: 2});
  expect(workspace.store.read('files/letter')).toMatchObject({name: 'New'});
});

it('gives back the newest instead of writing over another change', async () => {
  const workspace = withDocument({...hello, revision: 5});
  const response = await ask(workspace, '/documents/letter', {
    name: 'New',
    document: {lists: {}, paragraphs: [{style: {named: 'TITLE'}, pieces: []}]},
    basedOn: 4,
  });
  expect(response.status).toBe(409);
  expect(await response.json()).toEqual({
    id: 'letter',
    name: 'Letter',
    document: {...hello, revision: 5},
  });
  expect(readDocument(workspace, 'letter')).toEqual({...hello, revision: 5});
});

it.each([
  undefined,
  {paragraphs: [], lists: {}},
  {paragraphs: [{style: {named: 'HUGE'}, pieces: []}], lists: {}},
  {paragraphs: [{style: {}, pieces: []}], lists: {}},
  {
    paragraphs: [{style: {named: 'TITLE'}, pieces: [{text: 'a\nb'}]}],
    lists: {},
  },
  {
    paragraphs: [
      {
        style: {named: 'TITLE'},
        pieces: [{text: 'a', style: {colour: 'red;x'}}],
      },
    ],
    lists: {},
  },
  {
    paragraphs: [
      {style: {named: 'TITLE', bullet: {list: 'x', level: 0}}, pieces: []},
    ],
    lists: {},
  },
  {
    paragraphs: [
      {style: {named: 'TITLE'}, pieces: [{text: 'a', style: {onclick: 'x'}}]},
    ],
    lists: {},
  },
])('refuses %j as a document', async document => {
  const workspace = withDocument(hello);
  const response = await ask(workspace, '/documents/letter', {
    name: 'x',
    document: document ?? null,
    basedOn: 1,
  });
  expect(response.status).toBe(400);
  expect(readDocument(workspace, 'letter')).toMatchObject(hello);
});

it("hands out a Word file and a PDF under the document's name in any script", async () => {
  const workspace = withDocument(hello, {name: 'Für "Zoë" 中'});
  const docx = await ask(workspace, '/documents/letter.docx');
  expect(docx.headers.get('content-disposition')).toBe(
    'attachment; filename="F_r Zo_ _.docx"; filename*=UTF-8\'\'F%C3%BCr%20Zo%C3%AB%20%E4%B8%AD.docx',
  );
  expect(Buffer.from(await docx.arrayBuffer()).toString('latin1', 0, 2)).toBe(
    'PK',
  );
  const pdf = await ask(workspace, '/documents/letter.pdf');
  expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5)).toBe(
    '%PDF-',
  );
}, 60_000);

it('says so when a document is gone', async () => {
  expect((await ask(withDocument(hello), '/documents/other')).status).toBe(404);
  expect(
    (await ask(withDocument(hello, {trashed: true}), '/documents/letter'))
      .status,
  ).toBe(404);
});
