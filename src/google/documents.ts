import {docs, drive} from './advanced-services';
import type {DocumentText, NewDocument} from '../core/deed';
import type {Documents} from '../core/ports';
import type {Paragraph, TextRun} from '../core/screen';
import {filesMarked, MARK} from './files';
import {patiently, readPatiently} from './patiently';
import {isOutOfSight} from './refused';

type Body = GoogleAppsScript.Docs.Schema.StructuralElement[] | undefined;

const FIELDS =
  'body(content(paragraph(bullet(listId),elements(textRun(content,textStyle(bold,italic,underline,link(url)))))))';

export const googleDocuments: Documents = {
  read(id) {
    try {
      const {body} = readPatiently(() => docs().get(id, {fields: FIELDS}));
      return {
        id,
        address: addressOf(id),
        gone: false,
        paragraphs: paragraphs(body?.content),
      };
    } catch (error) {
      if (!isOutOfSight(error)) throw error;
      return {id, address: '', gone: true, paragraphs: []};
    }
  },

  make(document) {
    const [made] = filesMarked('letter', document.mark);
    const id = made?.id ?? copy(document);
    fillIn(id, document.fields);
    return googleDocuments.read(id);
  },
};

function copy({templateId, name, mark}: NewDocument): string {
  const made = patiently(() =>
    drive().copy(
      {name, appProperties: {[MARK]: 'letter', letter: mark}},
      templateId,
      {fields: 'id'},
    ),
  );
  return made.id!;
}

function fillIn(id: string, fields: NewDocument['fields']): void {
  const requests = Object.entries(fields).map(([name, value]) => ({
    replaceAllText: {
      containsText: {text: `{{${name}}}`, matchCase: false},
      replaceText: value,
    },
  }));
  if (requests.length > 0) patiently(() => docs().batchUpdate({requests}, id));
}

/** The body's paragraphs without the line end that closes each. */
const paragraphs = (body: Body): Paragraph[] =>
  (body ?? []).flatMap(({paragraph}) =>
    paragraph
      ? [
          {
            runs: (paragraph.elements ?? []).flatMap(({textRun}) =>
              textRun ? run(textRun) : [],
            ),
            ...(paragraph.bullet ? {bullet: true} : {}),
          },
        ]
      : [],
  );

function run({
  content,
  textStyle,
}: GoogleAppsScript.Docs.Schema.TextRun): TextRun[] {
  const text = (content ?? '').replace(/\n$/, '').replace(/\v/g, '\n');
  if (text === '') return [];
  return [
    {
      text,
      ...(textStyle?.bold ? {bold: true} : {}),
      ...(textStyle?.italic ? {italic: true} : {}),
      ...(textStyle?.underline && !textStyle.link ? {underline: true} : {}),
      ...(textStyle?.link?.url ? {link: textStyle.link.url} : {}),
    },
  ];
}

const addressOf = (id: string): DocumentText['address'] =>
  `https://docs.google.com/document/d/${id}/edit`;
