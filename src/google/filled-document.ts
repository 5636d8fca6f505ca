import type {NewDocument} from '../core/deed';
import {fieldsIn, isLeftOut, textOf} from '../core/letters/fill-in';
import type {Paragraph} from '../core/screen';
import {type Content, paragraphsOf} from './paragraphs';

type Request = GoogleAppsScript.Docs.Schema.Request;

/**
 * What fills a document: paragraphs that may lack an empty field are taken out, from the last to the first so that no place moves
 * before its turn; then fields and words that changed are replaced wherever they stand, letterhead and foot too.
 */
export function requestsToFill(
  content: Content | undefined,
  {fields, replaced}: Pick<NewDocument, 'fields' | 'replaced'>,
): Request[] {
  const known = Object.entries(fields).filter(([, value]) => value !== '');
  const written = new Map(known.map(([name, value]) => [`{{${name}}}`, value]));
  for (const {runs} of paragraphsOf(content))
    for (const one of fieldsIn(textOf(runs), fields))
      written.set(one.written, one.value);
  return [
    ...[...(content ?? [])].reverse().flatMap((element, index) => {
      const [paragraph] = paragraphsOf([element]);
      return paragraph && isLeftOut(textOf(paragraph.runs), fields)
        ? [takenOut(element, index === 0)]
        : [];
    }),
    ...replaced.map(({old, now}) => replace(old, now, true)),
    ...[...written].map(([text, value]) => replace(text, value, false)),
  ];
}

/** The line end that closes the body stays: the last paragraph goes with the line end before it. */
const takenOut = (
  {startIndex = 1, endIndex = 1}: Content[number],
  isLast: boolean,
): Request => ({
  deleteContentRange: {
    range: isLast
      ? {startIndex: Math.max(1, startIndex - 1), endIndex: endIndex - 1}
      : {startIndex, endIndex},
  },
});

const replace = (
  text: string,
  replaceText: string,
  matchCase: boolean,
): Request => ({
  replaceAllText: {containsText: {text, matchCase}, replaceText},
});

/** The paragraphs with what was replaced in them. */
export const withReplaced = (
  paragraphs: readonly Paragraph[],
  replaced: NewDocument['replaced'],
): readonly Paragraph[] =>
  paragraphs.map(one => ({
    ...one,
    runs: one.runs.map(run => ({
      ...run,
      text: replaced.reduce(
        (text, {old, now}) => text.split(old).join(now),
        run.text,
      ),
    })),
  }));
