import {mailRefusal} from '../rules/mail-limits';
import {readAddresses} from '../services/mail-addresses';
import type {Draft} from './drafts';
import {addMessage, type Message} from './mail';
import {plainOfHtml} from './plain-of-html';
import type {Workspace} from './workspace';

/** Sends what was written: the draft is gone and the message there in one step, so that it is never sent twice. Says in a sentence what has to be mended first. */
export function sendDraft(
  workspace: Workspace,
  draft: Draft,
): {readonly message: Message} | {readonly problem: string} {
  const recipients = recipientsOf(draft);
  if ('problem' in recipients) return recipients;
  const {to, cc, bcc} = recipients;
  // A header has one line, whatever was pasted into its field.
  const subject = draft.subject.replace(/\s+/g, ' ').trim();
  const html = draft.html.replace(/ contenteditable="[^"]*"/g, '');
  const text = plainOfHtml(html);
  const refusal = mailRefusal({
    recipients: to.length + cc.length + bcc.length,
    subject,
    bodies: [html, text],
    attachmentSizes: [],
  });
  if (refusal !== undefined)
    return {
      problem: `This message is too large to send: ${refusal} Make it shorter or send it to fewer people.`,
    };
  workspace.store.remove(`drafts/${draft.id}`);
  const message = addMessage(workspace, {
    to,
    cc,
    bcc,
    subject,
    text,
    html,
    attachments: [],
    ...(draft.inReplyTo === undefined ? {} : {inReplyTo: draft.inReplyTo}),
  });
  workspace.store.commit();
  return {message};
}

function recipientsOf(
  draft: Draft,
):
  | Readonly<Record<'to' | 'cc' | 'bcc', readonly string[]>>
  | {readonly problem: string} {
  const seen = new Set<string>();
  const lists = {to: [], cc: [], bcc: []} as Record<
    'to' | 'cc' | 'bcc',
    string[]
  >;
  for (const field of ['to', 'cc', 'bcc'] as const)
    try {
      // Whoever stands there twice gets it once, as in Gmail.
      for (const one of readAddresses(listOf(draft[field]))) {
        const address = (/<([^>]*)>$/.exec(one)?.[1] ?? one).toLowerCase();
        if (!seen.has(address)) lists[field].push(one);
        seen.add(address);
      }
    } catch (wrong) {
      const said = (wrong as Error).message.replace(/^Invalid email: /, '');
      return {
        problem: `«${said}» is not an e-mail address. Mend it under ${NAMES[field]}, then send again.`,
      };
    }
  return seen.size > 0
    ? lists
    : {problem: 'Nobody gets this yet. Write an address under To.'};
}

const listOf = (typed: string): string =>
  typed
    .replace(/[\s,;]+$/, '')
    .replace(/;/g, ',')
    .replace(/\s+/g, ' ')
    .trim();

const NAMES = {to: 'To', cc: 'Cc', bcc: 'Bcc'} as const;
