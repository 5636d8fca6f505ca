import type {ComponentChildren} from 'preact';
import {words} from './words';
import type {LetterShown, Paragraph, TextRun} from '../../../core/screen';
import {OutLink} from './out-link';

/** A letter on its paper, word for word as it will be sent; beside its paragraphs stands what part of a letter each is. */
export const Letter = ({
  letter: {to, subject, paragraphs},
}: {
  readonly letter: LetterShown;
}) => (
  <article class="letter">
    {(to !== '' || subject !== '') && (
      <dl>
        <div>
          <dt>{words.letterTo}</dt>
          <dd dir="auto">{to}</dd>
        </div>
        <div>
          <dt>{words.letterSubject}</dt>
          <dd dir="auto">{subject}</dd>
        </div>
      </dl>
    )}
    <div class="body">{inLists(paragraphs).map(drawn)}</div>
  </article>
);

/** Paragraphs in their order, points that follow each other gathered into one list. */
function inLists(
  paragraphs: readonly Paragraph[],
): (Paragraph | Paragraph[])[] {
  const parts: (Paragraph | Paragraph[])[] = [];
  for (const one of paragraphs) {
    const last = parts[parts.length - 1];
    if (one.bullet && Array.isArray(last)) last.push(one);
    else parts.push(one.bullet ? [one] : one);
  }
  return parts;
}

const drawn = (
  part: Paragraph | Paragraph[],
  index: number,
  all: readonly (Paragraph | Paragraph[])[],
) =>
  Array.isArray(part) ? (
    <ul key={index} dir="auto">
      {part.map(({runs}, at) => (
        <li key={at}>{runs.map(run)}</li>
      ))}
    </ul>
  ) : (
    <div key={index}>
      {part.part !== undefined && part.part !== partOf(all[index - 1]) && (
        <p class="part" dir="auto">
          {part.part}
        </p>
      )}
      <p dir="auto">{part.runs.map(run)}</p>
    </div>
  );

const partOf = (some: Paragraph | Paragraph[] | undefined) =>
  some === undefined || Array.isArray(some) ? undefined : some.part;

function run({text, bold, italic, underline, link}: TextRun, index: number) {
  let words: ComponentChildren = text;
  if (bold) words = <strong>{words}</strong>;
  if (italic) words = <em>{words}</em>;
  if (underline) words = <u>{words}</u>;
  if (link) words = <OutLink address={link}>{words}</OutLink>;
  return <span key={index}>{words}</span>;
}
