import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import JSZip from 'jszip';
import {convertToHtml, extractRawText} from 'mammoth';
import {addFile, keepFile} from '../../../local/services/drive/drive-files';
import {writeDocumentFiles} from '../../../local/workspace/documents/document-files';
import {writeDocument} from '../../../local/workspace/documents/kept-documents';
import {
  emptyDocument,
  type TextDocument,
} from '../../../local/workspace/documents/text-document';
import {toDocx} from '../../../local/workspace/documents/to-docx';
import {toPdf} from '../../../local/workspace/documents/to-pdf';
import {DOCUMENT, type DriveFile} from '../../../local/workspace/drive-file';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import type {Workspace} from '../../../local/workspace/workspace';

const NORMAL = {named: 'NORMAL_TEXT'} as const;
const item = (level: number, text: string) => ({
  style: {...NORMAL, bullet: {list: 'l', level}},
  pieces: [{text}],
});
const letter: TextDocument = {
  revision: 1,
  lists: {l: 'numbers'},
  paragraphs: [
    {style: {named: 'HEADING_1', alignment: 'CENTER'}, pieces: [{text: 'Ada'}]},
    {
      style: NORMAL,
      pieces: [
        {text: 'Dear '},
        {text: 'Zoë', style: {bold: true}},
        {
          text: ' & you',
          style: {italic: true, link: 'https://example.com/?a=1&b=2'},
        },
      ],
    },
    item(0, 'one'),
    item(1, 'inner'),
    item(0, 'two'),
    {style: NORMAL, pieces: [{pageBreak: true}]},
    {style: NORMAL, pieces: [{text: 'שלום 😀'}]},
  ],
};

describe('a Word file', () => {
  it('keeps headings, bold, italic, links and nested lists', async () => {
    const {value, messages} = await convertToHtml({
      buffer: Buffer.from(await toDocx(letter, 'Letter')),
    });
    expect(messages).toEqual([]);
    expect(value).toBe(
      '<h1>Ada</h1><p>Dear <strong>Zoë</strong><a href="https://example.com/?a=1&amp;b=2"><em> &amp; you</em></a></p>' +
        '<ol><li>one<ol><li>inner</li></ol></li><li>two</li></ol><p>שלום 😀</p>',
    );
  });

  it('keeps page breaks, alignment and the direction of writing', async () => {
    const zip = await JSZip.loadAsync(await toDocx(letter, 'Letter'));
    const xml = await zip.file('word/document.xml')?.async('string');
    expect(xml).toMatch(/<w:br w:type="page"\/>/);
    expect(xml).toMatch(
      /<w:pStyle w:val="Heading1"\/>.*<w:jc w:val="center"\/>/,
    );
    expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>.*שלום/);
    expect(xml?.match(/<w:bidi\/>/g)).toHaveLength(1);
  });

  it('holds no character that XML cannot', async () => {
    const text = 'a\u0000b\u0008\u000c\ufffec\td\u000be';
    const {value} = await extractRawText({
      buffer: Buffer.from(
        await toDocx(
          {...letter, paragraphs: [{style: NORMAL, pieces: [{text}]}]},
          'x\u0001',
        ),
      ),
    });
    expect(value.replace(/\n/g, '')).toBe('abc\tde');
  });
});

it('prints a PDF with the words in it, two pages for a page break', async () => {
  const pdf = Buffer.from(await toPdf(letter, 'Letter')).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect(pdf).toContain('/URI (https://example.com/?a=1&b=2)');
}, 60_000);

it('prints names of other scripts with the fonts that came along', async () => {
  const text = 'Dear 小龙,';
  const pdf = await toPdf(
    {...letter, paragraphs: [{style: NORMAL, pieces: [{text, style: {}}]}]},
    'Letter',
  );
  // Variable fonts stand in a PDF as drawings of their letters.
  const drawn = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type3\b/g);
  expect(drawn).not.toBeNull();
}, 60_000);

describe('the folder Documents', () => {
  let folder: string;
  let workspace: Workspace;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    workspace = memoryWorkspace();
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  const add = (id: string, name: string) => {
    addFile(workspace, {id, name, mimeType: DOCUMENT});
    workspace.store.write(`documents/${id}`, emptyDocument());
  };
  const change = (id: string, file: Partial<DriveFile>) =>
    keepFile(workspace, {
      ...workspace.store.read<DriveFile>(`files/${id}`)!,
      ...file,
    });
  const files = () => readdirSync(join(folder, 'Documents')).sort();
  const write = () => writeDocumentFiles(workspace, folder);

  it('has each document once, under names that every system allows', async () => {
    for (const [at, name] of [
      'To Zoë: thanks?',
      'Same',
      'same',
      'CON',
      '...',
      'Same (2)',
    ].entries())
      add(String(at), name);
    await write();
    expect(files()).toEqual(
      [
        'To Zoë thanks.docx',
        'Same.docx',
        'same (2).docx',
        '_CON.docx',
        'Untitled document.docx',
        'Same (2) (2).docx',
      ].sort(),
    );
  });

  it('is written only where something has changed', async () => {
    add('a', 'A');
    add('b', 'B');
    await write();
    expect(await write()).toEqual([]);
    writeDocument(workspace, 'b', letter);
    expect(await write()).toEqual(['B.docx']);
  });

  it('gets back a file that is gone', async () => {
    add('a', 'A');
    await write();
    rmSync(join(folder, 'Documents', 'A.docx'));
    expect(await write()).toEqual(['A.docx']);
  });

  it('loses the file of a document that was renamed or put into the bin', async () => {
    add('a', 'A');
    add('b', 'B');
    await write();
    change('a', {name: 'C'});
    change('b', {trashed: true});
    await write();
    expect(files()).toEqual(['C.docx']);
  });
});
