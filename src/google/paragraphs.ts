import type {Paragraph, TextRun} from '../core/screen';

export type Content = GoogleAppsScript.Docs.Schema.StructuralElement[];

const PARAGRAPH =
  'paragraph(bullet(listId),elements(textRun(content,textStyle(bold,italic,underline,link(url)))))';

/** What of a document is read: its words and their looks. */
export const PARAGRAPHS = `body(content(${PARAGRAPH}))`;

/** The same with where each paragraph stands. */
export const PLACED = `body(content(startIndex,endIndex,${PARAGRAPH}))`;

/** The body's paragraphs without the line end that closes each. */
export const paragraphsOf = (content: Content | undefined): Paragraph[] =>
  (content ?? []).flatMap(({paragraph}) =>
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
