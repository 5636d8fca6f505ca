import {
  ALIGNMENTS,
  NAMED_STYLES,
} from '../../workspace/documents/text-document';
import type {SavedDocument} from './shown-document';

/** Whether what a page sent is a document, to the last part of it: what is kept is never guessed at. */
export const isSavedDocument = (value: unknown): value is SavedDocument =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  typeof value['basedOn'] === 'number' &&
  isRecord(value['document']) &&
  isListOf(value['document']['paragraphs'], isParagraph) &&
  (value['document']['paragraphs'] as unknown[]).length > 0 &&
  isRecord(value['document']['lists']) &&
  Object.values(value['document']['lists']).every(isOneOf(LIST_KINDS)) &&
  bulletsHaveLists(value['document']);

const LIST_KINDS = ['bullets', 'numbers', 'checks'];

const isParagraph = (value: unknown): boolean =>
  isRecord(value) &&
  isParagraphStyle(value['style']) &&
  isListOf(value['pieces'], isPiece) &&
  (value['end'] === undefined || isTextStyle(value['end']));

const isPiece = (value: unknown): boolean =>
  isRecord(value) &&
  (value['pageBreak'] === true ||
    (typeof value['text'] === 'string' &&
      !value['text'].includes('\n') &&
      (value['style'] === undefined || isTextStyle(value['style']))));

const isTextStyle = (value: unknown): boolean =>
  fits(value, {
    bold: isTrue,
    italic: isTrue,
    underline: isTrue,
    strikethrough: isTrue,
    link: isText,
    font: isText,
    fontSize: isNumber,
    colour: isColour,
    background: isColour,
  });

const isParagraphStyle = (value: unknown): boolean =>
  isRecord(value) &&
  value['named'] !== undefined &&
  fits(value, {
    named: isOneOf(NAMED_STYLES),
    alignment: isOneOf(ALIGNMENTS),
    direction: isOneOf(['RIGHT_TO_LEFT']),
    lineSpacing: isNumber,
    spaceAbove: isNumber,
    spaceBelow: isNumber,
    indentStart: isNumber,
    indentEnd: isNumber,
    indentFirstLine: isNumber,
    bullet: isBullet,
  });

const isBullet = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['list'] === 'string' &&
  [0, 1, 2, 3, 4, 5, 6, 7, 8].includes(Number(value['level']));

function bulletsHaveLists(document: Record<string, unknown>): boolean {
  const lists = document['lists'] as Record<string, unknown>;
  const paragraphs = document['paragraphs'] as {
    style: {bullet?: {list: string}};
  }[];
  return paragraphs.every(
    ({style: {bullet}}) => !bullet || Object.hasOwn(lists, bullet.list),
  );
}

const fits = (
  value: unknown,
  parts: Readonly<Record<string, (part: unknown) => boolean>>,
): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([name, part]) =>
      part === undefined ||
      (Object.hasOwn(parts, name) && parts[name]?.(part) === true),
  );

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
function isOneOf(allowed: readonly unknown[]): (value: unknown) => boolean {
  return value => allowed.includes(value);
}
function isTrue(value: unknown): boolean {
  return value === true;
}
function isText(value: unknown): boolean {
  return typeof value === 'string';
}
function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}
function isColour(value: unknown): boolean {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);
}
