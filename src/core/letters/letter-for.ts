import type {LetterShown, Paragraph} from '../screen';
import type {World} from '../world';
import type {Finding} from './checks/finding';
import {findingsIn} from './checks';
import {fieldsFor, type OwnWords} from './fields';
import {fillIn, textOf} from './fill-in';
import type {PartId} from './kinds/kind';
import {asLetter} from './letter-shown';
import type {Owed} from './owed';
import {templateText} from './templates';

/** A letter with everything the person should look at before it goes. */
export interface LetterChecked {
  readonly letter: LetterShown;
  readonly findings: readonly Finding[];
}

/**
 * The letter from a default template's words, with its checks: no document is read or made.
 * Undefined where the id names no default template.
 */
export function letterFromWords(
  world: World,
  owed: Owed,
  {own, templateId}: {readonly own: OwnWords; readonly templateId: string},
): LetterChecked | undefined {
  const template = templateText(templateId, world.words);
  if (!template) return undefined;
  const letter = letterFrom(world, owed, own, template.paragraphs);
  return {letter, findings: findingsIn(letter, owed, world, own)};
}

/** The letter as it will be sent, from a template's or its document's paragraphs. */
export function letterFrom(
  world: World,
  owed: Owed,
  own: OwnWords,
  paragraphs: readonly Paragraph[],
): LetterShown {
  const fields = fieldsFor(world, owed, own);
  const letter = asLetter(
    fillIn(paragraphs, fields),
    owed.kind.id === 'assistant' ? (owed.letter?.to ?? '') : owed.person.email,
  );
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((one, index) =>
      withPart(one, partOf(world, owed, own, textOf(one.runs), index)),
    ),
  };
}

const withPart = (one: Paragraph, part: string | undefined): Paragraph =>
  one.part !== undefined || part === undefined ? one : {...one, part};

/** Which part a document's paragraph is, as far as it can be told. */
function partOf(
  world: World,
  {kind}: Owed,
  own: OwnWords,
  text: string,
  index: number,
): string | undefined {
  const {parts, templates} = world.words.letters;
  const values: readonly (readonly [string, PartId])[] = [
    [own.ownSentence, 'own'],
    [own.particular, 'point'],
    [own.willDo, 'use'],
  ];
  const byValue = values.find(
    ([value]) => value !== '' && text.includes(value),
  );
  if (byValue) return parts[byValue[1]];
  if (index === 0 && text.length < 60) return parts.greeting;
  const line = kind.templates
    .flatMap(id => templates[id].lines)
    .find(one => startsLike(one.text, text));
  return line && parts[line.part as PartId];
}

/** Whether a filled text begins as its template does, up to the first field. */
function startsLike(template: string, text: string): boolean {
  const start = template.split('{{')[0]!;
  return start.length > 6 && text.startsWith(start);
}
