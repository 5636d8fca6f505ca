import type {
  ListKind,
  ParagraphStyle,
  TextDocument,
  TextStyle,
} from './text-document';
import {type Unit, unitsOf, unitsOfText, withUnits} from './units';

/** From `start` up to and without `end`, in Google's indexes: UTF-16 units, the body beginning at 1. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Puts text before `index`, in the style of the text before it; line breaks in it make paragraphs like the one it lands in. */
export function insertText(
  document: TextDocument,
  index: number,
  text: string,
): TextDocument {
  const units = unitsOf(document);
  const at = wholeCharacter(units, index - 1);
  const added = unitsOfText(
    cleanText(text),
    styleAt(units, at),
    paragraphAt(units, at),
  );
  units.splice(at, 0, ...added);
  return withUnits(document, units);
}

/** Puts a page break, and the line break that follows it, before `index`. */
export function insertPageBreak(
  document: TextDocument,
  index: number,
): TextDocument {
  const units = unitsOf(document);
  const at = wholeCharacter(units, index - 1);
  units.splice(
    at,
    0,
    {kind: 'pageBreak', style: {}},
    {kind: 'end', style: {}, paragraph: paragraphAt(units, at)},
  );
  return withUnits(document, units);
}

/** Takes out what is in the range. Where that joins two paragraphs, the joined one looks like the first, unless nothing of the first is left. */
export function deleteRange(
  document: TextDocument,
  {start, end}: Range,
): TextDocument {
  const units = unitsOf(document);
  const first = paragraphAt(units, start - 1);
  const joins = units
    .slice(start - 1, end - 1)
    .some(unit => unit.kind === 'end');
  const begins = start === 1 || units[start - 2]?.kind === 'end';
  units.splice(start - 1, end - start);
  if (joins && !begins) {
    const at = units.findIndex(
      (unit, place) => place >= start - 1 && unit.kind === 'end',
    );
    const last = units[at];
    if (last?.kind === 'end') units[at] = {...last, paragraph: first};
  }
  return withUnits(document, units);
}

/** Writes `text` wherever `search` stands, in the style of the first character replaced, and tells how often it did. */
export function replaceAll(
  document: TextDocument,
  wanted: {search: string; matchCase: boolean; text: string},
): {document: TextDocument; occurrences: number} {
  const units = unitsOf(document);
  const fold = wanted.matchCase ? asIs : lowerCase;
  const hay = units.map(unit => fold(charOf(unit))).join('');
  const needle = wanted.search.split('').map(fold).join('');
  const text = cleanText(wanted.text);
  const result: Unit[] = [];
  let occurrences = 0;
  let done = 0;
  for (
    let at = hay.indexOf(needle);
    at >= 0;
    at = hay.indexOf(needle, at + needle.length)
  ) {
    const first = units[at];
    if (!first) break;
    result.push(...units.slice(done, at));
    result.push(...unitsOfText(text, first.style, paragraphAt(units, at)));
    done = at + needle.length;
    occurrences++;
  }
  if (occurrences === 0) return {document, occurrences};
  result.push(...units.slice(done));
  return {document: withUnits(document, result), occurrences};
}

/** Changes how every character in the range is written. */
export function styleText(
  document: TextDocument,
  {start, end}: Range,
  restyle: (style: TextStyle) => TextStyle,
): TextDocument {
  const units = unitsOf(document).map((unit, place) =>
    place >= start - 1 && place < end - 1
      ? {...unit, style: restyle(unit.style)}
      : unit,
  );
  return withUnits(document, units);
}

/** Changes every paragraph that the range touches. */
export function styleParagraphs(
  document: TextDocument,
  range: Range,
  restyle: (style: ParagraphStyle) => ParagraphStyle,
): TextDocument {
  let start = 1;
  const paragraphs = document.paragraphs.map(paragraph => {
    const from = start;
    start += lengthOf(document, paragraph);
    const touched = from < range.end && start > range.start;
    return touched
      ? {...paragraph, style: restyle(paragraph.style)}
      : paragraph;
  });
  return {...document, paragraphs};
}

/** Makes the paragraphs that the range touches items of one new list `id`; leading tabs say how deep each lies and are taken out. */
export function makeList(
  document: TextDocument,
  range: Range,
  list: {id: string; kind: ListKind},
): TextDocument {
  const units = unitsOf(document);
  const result: Unit[] = [];
  let paragraph: Unit[] = [];
  let start = 1;
  units.forEach((unit, place) => {
    paragraph.push(unit);
    if (unit.kind !== 'end') return;
    const touched = start < range.end && place + 2 > range.start;
    result.push(...(touched ? asItem(paragraph, list.id) : paragraph));
    paragraph = [];
    start = place + 2;
  });
  return withUnits(
    {...document, lists: {...document.lists, [list.id]: list.kind}},
    result,
  );
}

/** Where the document ends, in Google's indexes: one past the last line break. */
export const endOf = (document: TextDocument): number =>
  unitsOf(document).length + 1;

/** Whether the index stands between the two halves of one character outside the basic plane. */
export function splitsCharacter(
  document: TextDocument,
  index: number,
): boolean {
  const units = unitsOf(document);
  return wholeCharacter(units, index - 1) !== index - 1;
}

function asItem(paragraph: readonly Unit[], list: string): Unit[] {
  const level = paragraph.findIndex(
    unit => unit.kind !== 'text' || unit.text !== '\t',
  );
  return paragraph.slice(level).map(unit => {
    if (unit.kind !== 'end') return unit;
    const bullet = {list, level: Math.min(level, 8)};
    return {...unit, paragraph: {...unit.paragraph, bullet}};
  });
}

const lengthOf = (
  document: TextDocument,
  paragraph: TextDocument['paragraphs'][number],
): number => unitsOf({...document, paragraphs: [paragraph]}).length;

/** Google takes these out of what is inserted: control characters and the private use area. */
const cleanText = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');

function styleAt(units: readonly Unit[], at: number): TextStyle {
  const before = units[at - 1];
  const after = units[at];
  if (!before || before.kind !== 'text') return withoutLink(after?.style ?? {});
  const insideLink =
    before.style.link !== undefined && before.style.link === after?.style.link;
  return insideLink ? before.style : withoutLink(before.style);
}

/** A link's text is blue and underlined because it is one: both go with it. */
export function withoutLink(style: TextStyle): TextStyle {
  if (style.link === undefined) return style;
  return {
    ...style,
    link: undefined,
    underline: undefined,
    colour: undefined,
  };
}

function paragraphAt(units: readonly Unit[], at: number): ParagraphStyle {
  for (let place = at; place < units.length; place++) {
    const unit = units[place];
    if (unit?.kind === 'end') return unit.paragraph;
  }
  return {named: 'NORMAL_TEXT'};
}

function wholeCharacter(units: readonly Unit[], at: number): number {
  const before = units[at - 1];
  const after = units[at];
  const split =
    before?.kind === 'text' &&
    after?.kind === 'text' &&
    /^[\ud800-\udbff]$/.test(before.text) &&
    /^[\udc00-\udfff]$/.test(after.text);
  return split ? at - 1 : at;
}

/** A page break and a paragraph's end are found by no search. */
const charOf = (unit: Unit): string =>
  unit.kind === 'text' ? unit.text : '\u0000';

const asIs = (char: string): string => char;
function lowerCase(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}
