import {
  isPageBreak,
  type ListKind,
  type Paragraph,
  type TextDocument,
  type TextStyle,
} from '../../workspace/documents/text-document';
import {sameStyle} from '../../workspace/documents/units';
import {NAMED_LOOKS} from '../../workspace/documents/named-looks';
import {googleParagraphStyle} from './paragraph-style';
import {googleTextStyle, points} from './text-style';

/** The document as `documents.get` tells of it, in indexes of UTF-16 units with the body beginning at 1. */
export const asGoogle = (
  document: TextDocument,
  file: {id: string; title: string},
  includeTabsContent: boolean,
): Readonly<Record<string, unknown>> => ({
  title: file.title,
  ...(includeTabsContent
    ? {
        tabs: [
          {
            tabProperties: {tabId: 't.0', title: 'Tab 1', index: 0},
            documentTab: contentOf(document),
          },
        ],
      }
    : contentOf(document)),
  revisionId: revisionId(document),
  suggestionsViewMode: 'SUGGESTIONS_INLINE',
  documentId: file.id,
});

export const revisionId = ({revision}: TextDocument): string =>
  `revision-${revision}`;

const contentOf = (document: TextDocument) => ({
  body: {content: contentElements(document)},
  documentStyle: DOCUMENT_STYLE,
  namedStyles: {
    styles: Object.entries(NAMED_LOOKS).map(([namedStyleType, look]) => ({
      namedStyleType,
      textStyle: googleTextStyle(look.text),
      paragraphStyle: {
        ...googleParagraphStyle({...look.paragraph, named: 'NORMAL_TEXT'}),
        alignment: 'START',
      },
    })),
  },
  ...(Object.keys(document.lists).length === 0
    ? {}
    : {
        lists: Object.fromEntries(
          Object.entries(document.lists).map(([id, kind]) => [
            id,
            {listProperties: {nestingLevels: nestingLevels(kind)}},
          ]),
        ),
      }),
});

function contentElements(document: TextDocument): object[] {
  const content: object[] = [
    {
      endIndex: 1,
      sectionBreak: {
        sectionStyle: {
          columnSeparatorStyle: 'NONE',
          contentDirection: 'LEFT_TO_RIGHT',
          sectionType: 'CONTINUOUS',
        },
      },
    },
  ];
  let index = 1;
  for (const paragraph of document.paragraphs) {
    const elements = elementsOf(paragraph, index);
    const endIndex = elements.at(-1)?.endIndex ?? index;
    const {bullet} = paragraph.style;
    content.push({
      startIndex: index,
      endIndex,
      paragraph: {
        elements,
        paragraphStyle: googleParagraphStyle(paragraph.style),
        ...(bullet
          ? {
              bullet: {
                listId: bullet.list,
                ...(bullet.level === 0 ? {} : {nestingLevel: bullet.level}),
                textStyle: googleTextStyle(paragraph.end ?? {}),
              },
            }
          : {}),
      },
    });
    index = endIndex;
  }
  return content;
}

/** The paragraph's elements; its line break belongs to the last run where it looks the same. */
function elementsOf(
  paragraph: Paragraph,
  start: number,
): (object & {endIndex: number})[] {
  const runs: {text: string | undefined; style: TextStyle}[] =
    paragraph.pieces.map(piece =>
      isPageBreak(piece)
        ? {text: undefined, style: {}}
        : {text: piece.text, style: piece.style ?? {}},
    );
  const last = runs.at(-1);
  const end = paragraph.end ?? {};
  if (last?.text !== undefined && sameStyle(last.style, end)) last.text += '\n';
  else runs.push({text: '\n', style: end});
  let index = start;
  return runs.map(({text, style}) => {
    const startIndex = index;
    index += text?.length ?? 1;
    const textStyle = googleTextStyle(style);
    return {
      startIndex,
      endIndex: index,
      ...(text === undefined
        ? {pageBreak: {textStyle}}
        : {textRun: {content: text, textStyle}}),
    };
  });
}

const nestingLevels = (kind: ListKind) =>
  Array.from({length: 9}, (_, level) => ({
    bulletAlignment: 'START',
    ...(kind === 'numbers'
      ? {
          glyphType: ['DECIMAL', 'ALPHA', 'ROMAN'][level % 3],
          glyphFormat: `%${level}.`,
          startNumber: 1,
        }
      : {
          glyphSymbol: kind === 'checks' ? '☐' : ['●', '○', '■'][level % 3],
          glyphFormat: `%${level}`,
        }),
    indentFirstLine: points(18 + 36 * level),
    indentStart: points(36 + 36 * level),
    textStyle: {},
  }));

/** A4 with margins of an inch: what Google Docs gives outside North America. */
const DOCUMENT_STYLE = {
  background: {color: {}},
  pageNumberStart: 1,
  marginTop: points(72),
  marginBottom: points(72),
  marginRight: points(72),
  marginLeft: points(72),
  pageSize: {width: points(595.28), height: points(841.89)},
  marginHeader: points(36),
  marginFooter: points(36),
  useCustomHeaderFooterMargins: true,
};
