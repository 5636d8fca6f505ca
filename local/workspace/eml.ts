import {existsSync, mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import {listMessages, type Message} from './mail';
import {safeFileName} from './safe-file-name';
import type {Owner, Workspace} from './workspace';

/** Writes each message that has no file yet into `<folder>/Mail`, so one that a kill has cost its file gets it at the next start. Answers the new names. */
export async function writeMailFiles(
  workspace: Workspace,
  folder: string,
): Promise<readonly string[]> {
  const mail = join(folder, 'Mail');
  mkdirSync(mail, {recursive: true});
  const missing = listMessages(workspace).filter(
    message => !existsSync(join(mail, emlName(message))),
  );
  for (const message of missing) {
    const path = join(mail, emlName(message));
    writeFileSync(`${path}.new`, await emlOf(message, workspace.owner));
    renameSync(`${path}.new`, path);
  }
  return missing.map(emlName);
}

/** The message as RFC 5322 has it, without those who get a blind copy. */
export const emlOf = (message: Message, owner: Owner): Promise<Buffer> =>
  new MailComposer(composed(message, owner)).compile().build();

/** The file a message is kept in: when, what about, and an id that keeps two alike apart. */
export const emlName = ({sentAt, subject, id}: Message): string =>
  safeFileName(
    `${sentAt.slice(0, 16).replace('T', ' ').replace(':', '')} ${subject || 'No subject'}`,
    ` ${id}.eml`,
  );

/** A message in nodemailer's terms. */
export function composed(message: Message, owner: Owner) {
  const {from, name, to, cc, bcc, replyTo, subject, text, html, sentAt} =
    message;
  const headerId = (id: string) => `<${id}@${from.split('@')[1]}>`;
  const answered =
    message.inReplyTo === undefined ? undefined : headerId(message.inReplyTo);
  return {
    from: {name: name ?? owner.name, address: from},
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    replyTo,
    subject,
    text,
    html,
    date: new Date(sentAt),
    messageId: headerId(message.id),
    inReplyTo: answered,
    references: answered,
    attachments: message.attachments.map(attachment => ({
      filename: attachment.name,
      contentType: attachment.contentType,
      content: Buffer.from(attachment.base64, 'base64'),
      cid: attachment.cid,
      contentDisposition: attachment.cid
        ? ('inline' as const)
        : ('attachment' as const),
    })),
    // Nothing in a message may make us read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
