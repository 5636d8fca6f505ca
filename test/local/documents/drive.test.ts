import {addFile} from '../../../local/services/drive/drive-files';
import {readDocument} from '../../../local/workspace/documents/kept-documents';
import {
  DOCUMENT,
  type DriveFile,
  FOLDER,
} from '../../../local/workspace/drive-file';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import type {Workspace} from '../../../local/workspace/workspace';
import {inScript, withDocument} from './script-run';

const TEMPLATE = {
  paragraphs: [{style: {named: 'TITLE'} as const, pieces: [{text: 'Hello'}]}],
};

/** Files by name, made a minute apart in that order. */
function withFiles(files: Record<string, Partial<DriveFile>>): Workspace {
  const workspace = memoryWorkspace();
  for (const [name, file] of Object.entries(files)) {
    addFile(workspace, {name, id: name, mimeType: DOCUMENT, ...file});
    workspace.clock.advance(60_000);
  }
  return workspace;
}

const found = (workspace: Workspace, q: string) =>
  inScript(
    workspace,
    `return Drive.Files.list({q: ${JSON.stringify(q)}, orderBy: 'createdTime'}).files.map(f => f.id);`,
  );

it('answers with kind, id, name and mimeType unless asked for more', () => {
  const workspace = withDocument(TEMPLATE);
  expect(inScript(workspace, "return Drive.Files.get('letter');")).toEqual({
    kind: 'drive#file',
    id: 'letter',
    name: 'Letter',
    mimeType: DOCUMENT,
  });
  expect(
    inScript(
      workspace,
      "return Drive.Files.get('letter', {fields: 'webViewLink,owners/me'});",
    ),
  ).toEqual({
    webViewLink: 'https://docs.google.com/document/d/letter/edit',
    owners: [{me: true}],
  });
});

it('copies a document with its text, in its folder, changed as asked', () => {
  const workspace = withDocument(TEMPLATE, {
    appProperties: {kind: 'template', of: 'x'},
  });
  const copy = inScript(
    workspace,
    "return Drive.Files.copy({name: 'To Zoë', description: 'd', appProperties: {letter: '7', of: null}}, 'letter', {fields: 'id,name,description,appProperties,parents'});",
  ) as DriveFile;
  expect(copy).toMatchObject({
    name: 'To Zoë',
    description: 'd',
    appProperties: {kind: 'template', letter: '7'},
    parents: workspace.store.read<DriveFile>('files/letter')?.parents,
  });
  expect(readDocument(workspace, copy.id)?.paragraphs).toEqual(
    TEMPLATE.paragraphs,
  );
});

it('makes a folder, and an empty document in it', () => {
  const workspace = memoryWorkspace();
  expect(
    inScript(
      workspace,
      `const folder = Drive.Files.create({name: 'Letters', mimeType: '${FOLDER}'});
       const file = Drive.Files.create({name: 'One', mimeType: '${DOCUMENT}', parents: [folder.id]});
       return [Drive.Files.list({q: "'" + folder.id + "' in parents"}).files.map(f => f.name), Docs.Documents.get(file.id).body.content.length];`,
    ),
  ).toEqual([['One'], 2]);
});

it('changes name, properties and folder, and leaves the rest', () => {
  const workspace = withFiles({
    a: {appProperties: {x: '1', y: '2'}},
    f: {mimeType: FOLDER},
  });
  expect(
    inScript(
      workspace,
      "return Drive.Files.update({name: 'b', appProperties: {y: null, z: '3'}}, 'a', null, {addParents: 'f', removeParents: 'root', fields: 'name,parents,appProperties'});",
    ),
  ).toEqual({name: 'b', parents: ['f'], appProperties: {x: '1', z: '3'}});
});

it('keeps the text of a document in the bin, and loses it when it is removed', () => {
  const workspace = withDocument(TEMPLATE);
  inScript(workspace, "Drive.Files.update({trashed: true}, 'letter');");
  expect(readDocument(workspace, 'letter')).toMatchObject(TEMPLATE);
  inScript(workspace, "Drive.Files.remove('letter');");
  expect(readDocument(workspace, 'letter')).toBeUndefined();
  expect(() => inScript(workspace, "Drive.Files.get('letter')")).toThrow(
    'API call to drive.files.get failed with error: File not found: letter.',
  );
});

it('counts what lies in a folder in the bin as being in the bin, and removes it with the folder', () => {
  const workspace = withFiles({
    f: {mimeType: FOLDER, trashed: true},
    a: {parents: ['f']},
  });
  expect(found(workspace, 'trashed = true')).toEqual(['f', 'a']);
  inScript(workspace, "Drive.Files.remove('f');");
  expect(found(workspace, '')).toEqual([]);
});

it('shows a script none of the files that a person made by hand', () => {
  const workspace = withFiles({mine: {madeByScript: false}, its: {}});
  expect(found(workspace, '')).toEqual(['its']);
  for (const call of [
    "get('mine')",
    "update({}, 'mine')",
    "copy({}, 'mine')",
    "remove('mine')",
  ])
    expect(() => inScript(workspace, `Drive.Files.${call}`)).toThrow(
      'File not found: mine.',
    );
});

it.each([
  ["name = 'Letter one'", ['a']],
  ["name contains 'one'", ['a', 'c']],
  ["name contains 'etter'", []],
  [`mimeType != '${FOLDER}'`, ['a', 'b', 'c', "O'Brien"]],
  ["'f' in parents and not trashed = true", ['a']],
  ["appProperties has {key='letter' and value='7'}", ['b']],
  ["name = 'Letter one' or name = 'b' and trashed = true", ['a']],
  ["(name = 'Letter one' or name = 'b') and trashed = false", ['a', 'b']],
  ["not (name = 'b' or 'f' in parents)", ['f', "O'Brien"]],
  ["name = 'O\\'Brien'", ["O'Brien"]],
  ["createdTime > '2027-03-01T09:03:30Z'", ["O'Brien"]],
])('understands %s', (q, ids) => {
  const workspace = withFiles({
    a: {name: 'Letter one', parents: ['f']},
    b: {appProperties: {letter: '7'}},
    c: {name: 'ONE', trashed: true, parents: ['f']},
    f: {mimeType: FOLDER},
    "O'Brien": {},
  });
  expect(found(workspace, q)).toEqual(ids);
});

it.each([
  "name == 'a'",
  "name = 'a",
  'name = a',
  "(name = 'a'",
  "name = 'a')",
  "and name = 'a'",
  "nmae = 'a'",
  "trashed contains 'a'",
  "appProperties has {key='a'}",
  "createdTime > 'soon'",
])('refuses %s as Google does', q => {
  expect(() => found(withFiles({}), q)).toThrow(
    'API call to drive.files.list failed with error: Invalid Value',
  );
});

it('refuses by name a question that only Google could answer', () => {
  expect(() => found(withFiles({a: {}}), "fullText contains 'a'")).toThrow(
    'Drive.Files.list with fullText in q is not available in the local workspace',
  );
});

it('gives long lists in pages, none twice and none left out', () => {
  const workspace = withFiles({a: {}, b: {}, c: {}});
  expect(
    inScript(
      workspace,
      `const names = []; let pageToken;
       do { const page = Drive.Files.list({pageSize: 2, pageToken, orderBy: 'name desc'}); names.push(page.files.map(f => f.name)); pageToken = page.nextPageToken; } while (pageToken);
       return names;`,
    ),
  ).toEqual([['c', 'b'], ['a']]);
});

it.each([
  [
    "create({name: 'x', mimeType: 'application/vnd.google-apps.spreadsheet'})",
    'Drive.Files.create of application/vnd.google-apps.spreadsheet is not available',
  ],
  [
    "update({parents: ['x']}, 'a')",
    'The parents field is not directly writable in update requests.',
  ],
  [
    "update({webViewLink: 'x'}, 'a')",
    'The resource body includes fields which are not directly writable.',
  ],
  [
    "update({nmae: 'x'}, 'a')",
    'Invalid JSON payload received. Unknown name "nmae": Cannot find field.',
  ],
  ["get('a', {fields: 'nmae'})", 'Invalid field selection nmae'],
  ["get('a', {fields: 'id,('})", 'Invalid field selection id,('],
  [
    "get('a', {fields: 'capabilities'})",
    'Drive.File.capabilities is not available in the local workspace',
  ],
  [
    'list({pageSize: 0})',
    "Invalid value '0'. Values must be within the range: [1, 1000]",
  ],
  [
    "list({colour: 'red'})",
    "Field 'colour' could not be found in request message.",
  ],
  [
    "create({name: 'x', mimeType: '" + FOLDER + "', parents: ['gone']})",
    'File not found: gone.',
  ],
  ["export('a', 'text/plain')", 'Export only supports Docs Editors files.'],
])('refuses Drive.Files.%s', (call, reason) => {
  expect(() => inScript(withFiles({a: {}}), `Drive.Files.${call}`)).toThrow(
    reason,
  );
});

it('refuses properties that are longer than 124 bytes in UTF-8', () => {
  const workspace = withFiles({a: {}});
  const set = (value: string) => () =>
    inScript(
      workspace,
      `Drive.Files.update({appProperties: {k: '${value}'}}, 'a')`,
    );
  expect(set('é'.repeat(61))).not.toThrow();
  expect(set('é'.repeat(62))).toThrow('longer than 124 bytes');
});

it('exports a document as text and as HTML that runs nothing', () => {
  const workspace = withDocument({
    paragraphs: [
      {
        style: {named: 'NORMAL_TEXT'},
        pieces: [
          {text: '<script>1</script>'},
          {text: 'x', style: {link: 'javascript:alert(1)'}},
        ],
      },
    ],
  });
  const [text, html] = inScript(
    workspace,
    "return ['text/plain', 'text/html'].map(type => Drive.Files.export('letter', type, {alt: 'media'}).getDataAsString());",
  ) as [string, string];
  expect(text).toBe('<script>1</script>x');
  expect(html).toContain('&#60;script&#62;1');
  expect(html).not.toMatch(/<script|javascript:/);
});
