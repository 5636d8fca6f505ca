import {
  deleteRange,
  endOf,
  insertPageBreak,
  insertText,
  makeList,
  type Range,
  replaceAll,
  splitsCharacter,
  styleParagraphs,
  styleText,
} from '../../workspace/documents/edit';
import type {
  ListKind,
  TextDocument,
} from '../../workspace/documents/text-document';
import {type GoogleParagraphStyle, restyledParagraph} from './paragraph-style';
import {type GoogleTextStyle, restyledText} from './text-style';

interface Location {
  readonly index?: number;
  readonly segmentId?: string;
  readonly tabId?: string;
}
interface GoogleRange {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly segmentId?: string;
  readonly tabId?: string;
}
interface At {
  readonly location?: Location;
  readonly endOfSegmentLocation?: Location;
}

/** What each kind of request is given, by Google's name. */
export interface Requests {
  readonly insertText: At & {readonly text?: string};
  readonly insertPageBreak: At;
  readonly deleteContentRange: {readonly range?: GoogleRange};
  readonly replaceAllText: {
    readonly containsText?: {
      readonly text?: string;
      readonly matchCase?: boolean;
      readonly searchByRegex?: boolean;
    };
    readonly replaceText?: string;
    readonly tabsCriteria?: {readonly tabIds?: readonly string[]};
  };
  readonly updateTextStyle: {
    readonly range?: GoogleRange;
    readonly textStyle?: GoogleTextStyle;
    readonly fields?: string;
  };
  readonly updateParagraphStyle: {
    readonly range?: GoogleRange;
    readonly paragraphStyle?: GoogleParagraphStyle;
    readonly fields?: string;
  };
  readonly createParagraphBullets: {
    readonly range?: GoogleRange;
    readonly bulletPreset?: string;
  };
  readonly deleteParagraphBullets: {readonly range?: GoogleRange};
}

/** The document after one request, with what the request replies. */
export interface Outcome {
  readonly document: TextDocument;
  readonly reply?: object;
}

/** Each request that the workspace carries out. They throw `SyntaxError` with Google's reason; `newId` names what is made. */
export const REQUESTS: {
  readonly [K in keyof Requests]: (
    document: TextDocument,
    request: Requests[K],
    newId: () => string,
  ) => Outcome;
} = {
  insertText: (document, request) => ({
    document: insertText(
      document,
      placeIn(document, request),
      request.text ?? '',
    ),
  }),

  insertPageBreak: (document, request) => ({
    document: insertPageBreak(document, placeIn(document, request)),
  }),

  deleteContentRange(document, {range}) {
    const deleted = rangeIn(document, range);
    if (deleted.end === endOf(document))
      throw new SyntaxError(
        'The range cannot include the newline character at the end of the segment.',
      );
    if (
      splitsCharacter(document, deleted.start) ||
      splitsCharacter(document, deleted.end)
    )
      throw new SyntaxError(
        'The range must not include only one code unit of a surrogate pair.',
      );
    return {document: deleteRange(document, deleted)};
  },

  replaceAllText(document, {containsText, replaceText, tabsCriteria}) {
    if (containsText?.searchByRegex)
      throw unavailable('replaceAllText with searchByRegex');
    if (tabsCriteria?.tabIds?.some(id => id !== 't.0'))
      throw new SyntaxError('A tab in tabsCriteria is not in the document.');
    if (!containsText?.text)
      throw new SyntaxError('The search text must not be empty.');
    const done = replaceAll(document, {
      search: containsText.text,
      matchCase: containsText.matchCase ?? false,
      text: replaceText ?? '',
    });
    const occurrencesChanged =
      done.occurrences === 0 ? {} : {occurrencesChanged: done.occurrences};
    return {
      document: done.document,
      reply: {replaceAllText: occurrencesChanged},
    };
  },

  updateTextStyle: (document, {range, textStyle, fields}) => ({
    document: styleText(document, rangeIn(document, range), style =>
      restyledText(style, namesIn(fields), textStyle ?? {}),
    ),
  }),

  updateParagraphStyle: (document, {range, paragraphStyle, fields}) => ({
    document: styleParagraphs(document, rangeIn(document, range), style =>
      restyledParagraph(style, namesIn(fields), paragraphStyle ?? {}),
    ),
  }),

  createParagraphBullets: (document, {range, bulletPreset}, newId) => ({
    document: makeList(document, rangeIn(document, range), {
      id: newId(),
      kind: kindOf(bulletPreset),
    }),
  }),

  deleteParagraphBullets: (document, {range}) => ({
    document: styleParagraphs(
      document,
      rangeIn(document, range),
      ({bullet, ...style}) =>
        bullet
          ? {
              ...style,
              // Google keeps the place that the nesting gave.
              ...(bullet.level > 0 ? {indentStart: 36 * bullet.level} : {}),
            }
          : style,
    ),
  }),
};

function placeIn(
  document: TextDocument,
  {location, endOfSegmentLocation}: At,
): number {
  refuseSegments(location ?? endOfSegmentLocation);
  const end = endOf(document);
  if (!location) {
    if (endOfSegmentLocation) return end - 1;
    throw new SyntaxError('An insertion location must be specified.');
  }
  const index = Number(location.index ?? 0);
  if (index >= end) throw new SyntaxError(pastEnd(index, end));
  if (index < 1)
    throw new SyntaxError(
      'The insertion index must be inside the bounds of an existing paragraph. ' +
        'You can still create new paragraphs by inserting newlines.',
    );
  return index;
}

function rangeIn(
  document: TextDocument,
  range: GoogleRange | undefined,
): Range {
  refuseSegments(range);
  const start = Number(range?.startIndex ?? 0);
  const last = Number(range?.endIndex ?? 0);
  const end = endOf(document);
  if (last > end) throw new SyntaxError(pastEnd(last, end));
  if (last <= start) throw new SyntaxError('The range should not be empty.');
  if (start < 1)
    throw new SyntaxError(
      'The range must not include the section break at the beginning of the segment.',
    );
  return {start, end: last};
}

const pastEnd = (index: number, end: number): string =>
  `Index ${index} must be less than the end index of the referenced segment, ${end}.`;

function refuseSegments(
  place: {readonly segmentId?: string; readonly tabId?: string} | undefined,
): void {
  if (place?.segmentId)
    throw unavailable('A segment other than the body of a document');
  if (place?.tabId && place.tabId !== 't.0')
    throw new SyntaxError(`No tab found with ID: ${place.tabId}`);
}

function namesIn(fields: string | undefined): readonly string[] {
  const names = (fields ?? '').split(',').map(name => name.trim());
  if (names.every(name => name === ''))
    throw new SyntaxError(
      "At least one field must be listed in 'fields'. " +
        "(Use '*' to indicate all fields.)",
    );
  return names;
}

function kindOf(preset = 'BULLET_DISC_CIRCLE_SQUARE'): ListKind {
  if (preset === 'BULLET_CHECKBOX') return 'checks';
  return preset.startsWith('NUMBERED') ? 'numbers' : 'bullets';
}

const unavailable = (what: string): Error =>
  new Error(`${what} is not available in the local workspace`);
