import {extractRawText} from 'mammoth';
import {simpleParser} from 'mailparser';
import {readDocument} from '../../../local/workspace/documents/kept-documents';
import {toDocx} from '../../../local/workspace/documents/to-docx';
import {emlOf} from '../../../local/workspace/eml';
import {listMessages} from '../../../local/workspace/mail';
import {legible} from '../../../src/core/legible';
import {textsIn} from '../../support/hostile-screens';
import {offers} from '../../stories/support/panel';
import {copyOf, type Someone} from '../../stories/support/person';

/** Thanks Ana with the texts, line by line, for every word of one's own. Tells whether the letter was held back, and what is wrong with what went. */
export async function thankWith(
  start: Someone,
  texts: readonly string[],
): Promise<{readonly isHeld: boolean; readonly wrong: readonly string[]}> {
  const someone = copyOf(start);
  const {visitor, workspace} = someone;
  visitor.press('thanks.letter');
  const text = texts.join('\n');
  const {blocks} = visitor.press('thanks.make', {
    particular: text,
    willDo: text,
    ownSentence: text,
    myName: 'Ada Okafor',
  });
  const wrong = (what: string, found: string): readonly string[] => {
    const all = squeezed(found);
    return texts
      .map(one => squeezed(legible(one)))
      .filter(one => !NOT_IN_DOCUMENTS.test(one) || what !== 'document')
      .filter(one => all.split(one).length <= FIELDS)
      .map(one => `${what} without ${JSON.stringify(one)}`);
  };
  const seen = [
    ...wrong('document', await documentOf(someone)),
    ...wrong('screen', textsIn(blocks).join('\n')),
  ];
  if (!offers(visitor).includes('thanks.send'))
    return {isHeld: true, wrong: seen};
  visitor.press('thanks.send');
  const sent = listMessages(workspace);
  const [message] = sent;
  if (sent.length !== 1 || message === undefined)
    return {isHeld: false, wrong: [...seen, `${sent.length} mails`]};
  const mail = await simpleParser(await emlOf(message, workspace.owner));
  const head = {
    to: [mail.to].flat().map(one => one?.text),
    cc: mail.cc,
    bcc: mail.bcc,
    subject: mail.subject,
    parts: mail.attachments.length,
  };
  return {
    isHeld: false,
    wrong: [
      ...seen,
      ...wrong('plain mail', mail.text ?? ''),
      ...wrong('HTML mail', wordsOfHtml(mail.html || '')),
      ...(JSON.stringify(head) === JSON.stringify(HEAD)
        ? []
        : [`head: ${JSON.stringify(head)}`]),
    ],
  };
}

/** The private use area: Google’s documents leave its characters out. */
const NOT_IN_DOCUMENTS = /[\ue000-\uf8ff]/;

/** Own words that a letter is made of. */
const FIELDS = 3;

const HEAD = {
  to: ['ana@example.org'],
  cc: undefined,
  bcc: undefined,
  subject: 'Thank you for our talk',
  parts: 0,
};

/** What a browser shows of HTML that has only tags and the escapes of its own signs. */
const wordsOfHtml = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The words of the letter's document as Word shows them. */
async function documentOf({workspace, visitor}: Someone): Promise<string> {
  const address = JSON.stringify(visitor.screen);
  const [, id] = /document\/d\/([\w-]+)\/edit/.exec(address) ?? [];
  const buffer = Buffer.from(
    await toDocx(readDocument(workspace, id ?? '')!, 'Letter'),
  );
  return (await extractRawText({buffer})).value;
}

/** What stands between the words may differ: a mail's lines are broken, and a document's paragraphs. */
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
