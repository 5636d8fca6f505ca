import type {Message} from '../deed';
import type {LetterShown, Paragraph, TextRun} from '../screen';
import {textOf} from './fill-in';

/** The letter as a mail: the same words as plain text and as simple HTML that Gmail keeps as it is. */
export const asMail = (
  letter: LetterShown,
  {senderName, replyTo}: Pick<Message, 'senderName' | 'replyTo'>,
): Message => ({
  to: letter.to,
  subject: letter.subject,
  text: asText(letter),
  html: letter.paragraphs.map(paragraphAsHtml).join('\n'),
  senderName,
  replyTo,
});

export const asText = ({paragraphs}: LetterShown): string =>
  paragraphs
    .map(
      ({runs, bullet}) =>
        `${bullet ? '- ' : ''}${runs.map(runAsText).join('')}`,
    )
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');

/** A link whose words are not its address has the address beside it. */
const runAsText = ({text, link}: TextRun): string =>
  link === undefined || link === text || link === `mailto:${text}`
    ? text
    : `${text} (${link})`;

const paragraphAsHtml = ({runs, bullet}: Paragraph): string =>
  textOf(runs).trim() === ''
    ? '<p><br></p>'
    : `<p dir="auto">${bullet ? '• ' : ''}${runs.map(runAsHtml).join('')}</p>`;

function runAsHtml({text, bold, italic, underline, link}: TextRun): string {
  const looks: readonly (readonly [boolean | undefined, string])[] = [
    [bold, 'b'],
    [italic, 'i'],
    [underline, 'u'],
  ];
  const words = looks.reduce(
    (inner, [on, tag]) => (on ? `<${tag}>${inner}</${tag}>` : inner),
    escaped(text).replace(/\n/g, '<br>'),
  );
  return link !== undefined && /^(https?|mailto):/i.test(link)
    ? `<a href="${escaped(link)}">${words}</a>`
    : words;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, character => ESCAPES[character]!);
