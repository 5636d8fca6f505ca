import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {readDocument} from '../../../local/workspace/documents/kept-documents';
import {toPlainText} from '../../../local/workspace/documents/plain-text';
import type {Text} from '../../../local/workspace/documents/text-document';
import type {Workspace} from '../../../local/workspace/workspace';
import {inScript, withDocument} from './script-run';

const NORMAL = {named: 'NORMAL_TEXT'} as const;
const line = (...pieces: (string | Text)[]) => ({
  style: NORMAL,
  pieces: pieces.map(piece =>
    typeof piece === 'string' ? {text: piece} : piece,
  ),
});
const bold = (text: string): Text => ({text, style: {bold: true}});

const update = (workspace: Workspace, ...requests: object[]) =>
  inScript(
    workspace,
    `return Docs.Documents.batchUpdate({requests: ${JSON.stringify(requests)}}, 'letter');`,
  );
const paragraphsOf = (workspace: Workspace) =>
  readDocument(workspace, 'letter')?.paragraphs;
const replace = (text: string, replaceText: string, matchCase = true) => ({
  replaceAllText: {containsText: {text, matchCase}, replaceText},
});
const range = (startIndex: number, endIndex: number) => ({
  range: {startIndex, endIndex},
});

it('makes an empty document whose body begins at index 1 after a section break', () => {
  expect(
    inScript(
      memoryWorkspace(),
      "const {title, body} = Docs.Documents.create({title: 'Thanks'}); return {title, content: body.content.map(({startIndex, endIndex, paragraph}) => ({startIndex, endIndex, text: paragraph && paragraph.elements.map(e => e.textRun.content)}))};",
    ),
  ).toEqual({
    title: 'Thanks',
    content: [{endIndex: 1}, {startIndex: 1, endIndex: 2, text: ['\n']}],
  });
});

it('counts indexes in UTF-16 units, so that an emoji takes two', () => {
  const workspace = withDocument({paragraphs: [line('😀', bold('b'))]});
  expect(
    inScript(
      workspace,
      "return Docs.Documents.get('letter').body.content[1].paragraph.elements.map(e => [e.startIndex, e.endIndex, e.textRun.content]);",
    ),
  ).toEqual([
    [1, 3, '😀'],
    [3, 4, 'b'],
    [4, 5, '\n'],
  ]);
});

describe('replaceAllText', () => {
  it('finds text that begins in one run and ends in another, and writes in the style of its first character', () => {
    const workspace = withDocument({
      paragraphs: [
        line('Dear ', bold('{{Fir'), 'st na', bold('me}}'), ', hello'),
      ],
    });
    update(workspace, replace('{{First name}}', 'Zoë'));
    expect(paragraphsOf(workspace)).toEqual([
      line('Dear ', bold('Zoë'), ', hello'),
    ]);
  });

  it.each(['$& $1 $$', '{{First name}}', '😀👩‍💻', 'عائشة דוד', '\\n <b>', ''])(
    'writes %j as it is',
    words => {
      const workspace = withDocument({
        paragraphs: [line(bold('{{First name}}'), ' end')],
      });
      update(workspace, replace('{{First name}}', words));
      expect(toPlainText(readDocument(workspace, 'letter')!)).toBe(
        `${words} end`,
      );
    },
  );

  it('tells how often it did, and nothing where it did not', () => {
    const workspace = withDocument({paragraphs: [line('a b A')]});
    expect(
      update(workspace, replace('a', 'x', false), replace('q', 'x')),
    ).toMatchObject({
      replies: [
        {replaceAllText: {occurrencesChanged: 2}},
        {replaceAllText: {}},
      ],
      documentId: 'letter',
    });
    expect(paragraphsOf(workspace)).toEqual([line('x b x')]);
  });

  it('does not look for a match across two paragraphs', () => {
    const workspace = withDocument({paragraphs: [line('ab'), line('cd')]});
    update(workspace, replace('bc', 'x'));
    expect(paragraphsOf(workspace)).toEqual([line('ab'), line('cd')]);
  });

  it('makes paragraphs of line breaks, alike and in the same list', () => {
    const item = {
      style: {...NORMAL, bullet: {list: 'l', level: 0}},
      pieces: [{text: '{{Points}}'}],
    };
    const workspace = withDocument({paragraphs: [item], lists: {l: 'bullets'}});
    update(workspace, replace('{{Points}}', 'one\ntwo'));
    expect(toPlainText(readDocument(workspace, 'letter')!)).toBe(
      '* one\n* two',
    );
  });
});

describe('a batch', () => {
  it('changes nothing when one of its requests is refused', () => {
    const workspace = withDocument({paragraphs: [line('ab')]});
    expect(() =>
      update(workspace, replace('a', 'x'), {
        insertText: {location: {index: 9}, text: 'y'},
      }),
    ).toThrow(
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: ' +
        'Index 9 must be less than the end index of the referenced segment, 4.',
    );
    expect(readDocument(workspace, 'letter')).toMatchObject({
      revision: 1,
      paragraphs: [line('ab')],
    });
  });

  it.each([
    [
      {insertText: {location: {index: 0}, text: 'x'}},
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    [
      {deleteContentRange: range(1, 4)},
      'The range cannot include the newline character at the end of the segment.',
    ],
    [{deleteContentRange: range(2, 2)}, 'The range should not be empty.'],
    [
      {replaceAllText: {containsText: {text: ''}, replaceText: 'x'}},
      'The search text must not be empty.',
    ],
    [
      {updateTextStyle: {...range(1, 2), textStyle: {bold: true}}},
      "At least one field must be listed in 'fields'.",
    ],
    [
      {updateTextStyle: {...range(1, 2), textStyle: {}, fields: 'fat'}},
      'Invalid field: fat',
    ],
    [
      {insertText: {location: {index: 1}, words: 'x'}},
      'Unknown name "words" at \'requests[0].insert_text\': Cannot find field.',
    ],
    [
      {insertTable: {rows: 1, columns: 1}},
      'Docs.Documents.batchUpdate with insertTable is not available in the local workspace',
    ],
    [
      {updateTextStyle: {...range(1, 2), textStyle: {}, fields: 'smallCaps'}},
      'updateTextStyle of smallCaps is not available in the local workspace',
    ],
    [
      {
        updateParagraphStyle: {
          ...range(1, 2),
          paragraphStyle: {},
          fields: 'borderTop',
        },
      },
      'updateParagraphStyle of borderTop is not available in the local workspace',
    ],
  ])('refuses %j', (request, reason) => {
    const workspace = withDocument({paragraphs: [line('ab')]});
    expect(() => update(workspace, request)).toThrow(reason);
  });

  it('is refused when the document is no longer at the required revision', () => {
    const workspace = withDocument({paragraphs: [line('ab')], revision: 3});
    expect(() =>
      inScript(
        workspace,
        "Docs.Documents.batchUpdate({requests: [{insertText: {location: {index: 1}, text: 'x'}}], writeControl: {requiredRevisionId: 'revision-2'}}, 'letter');",
      ),
    ).toThrow(
      "The required revision ID 'revision-2' does not match the latest revision.",
    );
  });
});

it('inserts text in the style of the text before it', () => {
  const workspace = withDocument({paragraphs: [line(bold('ab'), 'cd')]});
  update(workspace, {insertText: {location: {index: 3}, text: 'X\nY'}});
  expect(paragraphsOf(workspace)).toEqual([
    {...line(bold('abX')), end: {bold: true}},
    line(bold('Y'), 'cd'),
  ]);
});

it("keeps the first paragraph's style when a deletion joins two", () => {
  const workspace = withDocument({
    paragraphs: [
      {style: {named: 'HEADING_1'}, pieces: [{text: 'ab'}]},
      line('cd'),
    ],
  });
  update(workspace, {deleteContentRange: range(2, 5)});
  expect(paragraphsOf(workspace)).toEqual([
    {style: {named: 'HEADING_1'}, pieces: [{text: 'ad'}]},
  ]);
});

it('refuses to delete half an emoji', () => {
  const workspace = withDocument({paragraphs: [line('a😀b')]});
  expect(() => update(workspace, {deleteContentRange: range(2, 3)})).toThrow(
    'The range must not include only one code unit of a surrogate pair.',
  );
});

it('styles text, and turns a link blue and underlined', () => {
  const workspace = withDocument({paragraphs: [line('abcd')]});
  update(
    workspace,
    {
      updateTextStyle: {
        ...range(1, 3),
        textStyle: {bold: true, fontSize: {magnitude: 14, unit: 'PT'}},
        fields: 'bold,fontSize',
      },
    },
    {
      updateTextStyle: {
        ...range(3, 5),
        textStyle: {link: {url: 'https://example.com'}},
        fields: 'link',
      },
    },
  );
  expect(paragraphsOf(workspace)).toEqual([
    line(
      {text: 'ab', style: {bold: true, fontSize: 14}},
      {
        text: 'cd',
        style: {
          colour: '#1155cc',
          link: 'https://example.com',
          underline: true,
        },
      },
    ),
  ]);
});

it('makes lists of paragraphs, deeper by their leading tabs, and plain paragraphs of items again', () => {
  const workspace = withDocument({
    paragraphs: [line('a'), line('\tb'), line('c')],
  });
  update(workspace, {
    createParagraphBullets: {
      ...range(1, 5),
      bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN',
    },
  });
  expect(toPlainText(readDocument(workspace, 'letter')!)).toBe(
    '1. a\n   1. b\nc',
  );
  update(workspace, {deleteParagraphBullets: range(1, 2)});
  expect(toPlainText(readDocument(workspace, 'letter')!)).toBe('a\n   1. b\nc');
});

it("sets a paragraph's style and puts a page break between paragraphs", () => {
  const workspace = withDocument({paragraphs: [line('a'), line('b')]});
  update(
    workspace,
    {
      updateParagraphStyle: {
        ...range(1, 2),
        paragraphStyle: {namedStyleType: 'TITLE', alignment: 'CENTER'},
        fields: 'namedStyleType,alignment',
      },
    },
    {insertPageBreak: {location: {index: 3}}},
  );
  expect(paragraphsOf(workspace)).toEqual([
    {style: {named: 'TITLE', alignment: 'CENTER'}, pieces: [{text: 'a'}]},
    {style: NORMAL, pieces: [{pageBreak: true}]},
    line('b'),
  ]);
});

it('answers only the fields asked for', () => {
  const workspace = withDocument({paragraphs: [line('ab')]});
  expect(
    inScript(
      workspace,
      "return Docs.Documents.get('letter', {fields: 'title,body(content/paragraph/elements/textRun/content)'});",
    ),
  ).toEqual({
    title: 'Letter',
    body: {
      content: [{}, {paragraph: {elements: [{textRun: {content: 'ab\n'}}]}}],
    },
  });
});

it('does not find a document that a person made by hand', () => {
  const workspace = withDocument(
    {paragraphs: [line('ab')]},
    {madeByScript: false},
  );
  for (const call of [
    "Docs.Documents.get('letter')",
    "Docs.Documents.batchUpdate({requests: [{insertText: {location: {index: 1}, text: 'x'}}]}, 'letter')",
  ])
    expect(() => inScript(workspace, call)).toThrow(
      /failed with error: Requested entity was not found\.$/,
    );
});
